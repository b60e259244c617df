import { Webhook } from "standardwebhooks";
import { expect, it } from "vitest";
import { signedHeaders } from "./signature.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const MESSAGE = {
  id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
  at: new Date(1614265330 * 1000).toISOString(),
  body: '{"test": 2432232314}',
};

it("signs as the example of the specification does", () => {
  expect(signedHeaders(MESSAGE, [SECRET])).toEqual({
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  });
});

it("signs any text as the library of the specification does, with each secret", () => {
  const other = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
  const body = JSON.stringify({ summary: "Zoë said “no” 🙂\u2028" });
  const signed = signedHeaders({ ...MESSAGE, body }, [SECRET, other])["webhook-signature"];
  const wanted = [SECRET, other].map((secret) =>
    new Webhook(secret).sign(MESSAGE.id, new Date(MESSAGE.at), body),
  );
  expect(signed).toBe(wanted.join(" "));
});
