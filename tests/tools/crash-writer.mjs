// Writes for ever, and says on stdout what was acknowledged: made to be killed.
import { writeSync } from "node:fs";
import { openEmbedded, readConfig } from "@finalist/api";

const [, , dataDir, name, ...ids] = process.argv;
const api = await openEmbedded(readConfig({ FINALIST_DATA: dataDir }));

async function writeForEver(writer) {
  for (let count = 0; ; count += 1) {
    const title = `${name}-${writer}-${count}`;
    const id = ids[(count + writer) % ids.length];
    const response = await api.fetch(`http://local/api/v1/applications/${id}/commands`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ command: { type: "update", patch: { role: { title } } } }),
    });
    if (!response.ok) throw new Error(await response.text());
    const { version } = await response.json();
    writeSync(1, `${JSON.stringify({ id, version, title })}\n`);
  }
}
await Promise.all([0, 1].map(writeForEver));
