import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import { useState } from "react";
import { chooseTheme, chosenTheme, THEME_NAMES, THEMES } from "../../theme.ts";
import { Panel } from "../../ui/panel.tsx";

export function Appearance() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <Panel title="Appearance">
      <ToggleGroup
        aria-label="Colours"
        value={[theme]}
        onValueChange={([chosen]) => {
          const next = THEMES.find((each) => each === chosen);
          if (!next) return;
          setTheme(next);
          chooseTheme(next);
        }}
        className="inline-flex flex-wrap rounded-xl border border-line bg-card p-1"
      >
        {THEMES.map((each) => (
          <Toggle
            key={each}
            value={each}
            className="min-h-9 rounded-lg px-4 text-sm text-muted data-pressed:bg-accent-soft data-pressed:font-medium data-pressed:text-accent"
          >
            {THEME_NAMES[each]}
          </Toggle>
        ))}
      </ToggleGroup>
      <p className="mt-2 text-sm text-muted">
        Dates, times and numbers follow the language and the time zone of your browser.
      </p>
    </Panel>
  );
}
