/** What the browser never reads of what it shares with the server: it would travel before the first screen. */

/** Said of operations and problems for the documentation and the server's answers alone. */
const SERVER_WORDS = { operation: ['summary', 'example', 'limit'], problem: ['explanation'] };

/** Babel: `operation({ summary, … })` without what only the server reads. */
export const withoutServerWords = () => ({
  visitor: {
    CallExpression({ node: { callee, arguments: given } }, { filename }) {
      const dropped = /libs[\\/]contracts[\\/]/.test(filename) && SERVER_WORDS[callee.name];
      const [object] = given;
      if (!dropped || object?.type !== 'ObjectExpression') return;
      object.properties = object.properties.filter(({ key }) => !dropped.includes(key?.name));
    },
  },
});

const none = `const none = () => () => { throw new Error('No JSON schema is made in the browser'); };`;
const exportsOf = (code) => [...code.matchAll(/export (?:const|function) (\w+)/g)].map(([, name]) => name);
const empty = (names) => names.map((name) => `export const ${name} = none;`).join('\n');

/** zod's makers of JSON schema: only the OpenAPI document needs them. What zod itself asks of its checks stays. */
export const withoutJsonSchema = {
  name: 'without-json-schema',
  apply: 'build',
  transform: {
    filter: { id: /zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/ },
    handler(code, id) {
      if (id.endsWith('to-json-schema.js'))
        return `${none}\n${empty(exportsOf(code))}\nexport { none as process };`;
      const [kept, dropped] = code.split(/(?=export const stringProcessor)/);
      return `${none}\n${kept}\n${empty(exportsOf(dropped))}`;
    },
  },
};
