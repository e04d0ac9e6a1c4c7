/** The reference's style: the product's tokens, light and dark, readable without script. */
export const DOCS_CSS = `
:root { color-scheme: light dark; --bg: #f6f7fb; --surface: #fff; --text: #171a26; --muted: #565d72; --line: #dadde7; --primary: #3b46c4; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #0f1118; --surface: #171a24; --text: #eceef6; --muted: #a7aec2; --line: #2e3444; --primary: #a5b0ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--text); font: 16px/1.5 Inter, system-ui, sans-serif; }
header { padding: 14px 24px; background: var(--surface); border-bottom: 1px solid var(--line); font-weight: 650; }
main { max-width: 960px; margin: 0 auto; padding: 24px 16px 64px; }
a { color: var(--primary); }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 12px; background: var(--surface); padding: 4px 8px; }
h1 { font-size: 28px; line-height: 36px; margin: 0 0 8px; }
h2 { margin: 40px 0 8px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 22px; }
h3 { margin: 0 0 4px; font-size: 17px; }
section { margin: 12px 0; padding: 16px; background: var(--surface); border: 1px solid var(--line); border-radius: 12px; }
p { margin: 4px 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 4px 0; }
.method { display: inline-block; min-width: 4.5em; font-weight: 650; color: var(--primary); }
.facts, .of { color: var(--muted); font-size: 14px; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: 13.5px; overflow-wrap: anywhere; }
summary { cursor: pointer; padding: 6px 0; }
pre { margin: 0; padding: 12px; max-height: 420px; overflow: auto; background: var(--bg); border-radius: 8px; }
li { margin: 2px 0; padding: 2px 0; }
`;
