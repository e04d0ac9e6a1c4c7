import babel from '@babel/core';
import { createTransformer as swc } from '@swc/jest';

/** Vite's own: in a test no catalogue is found, and the words are those of the source. */
const withoutGlobs = (source) => source.replace(/import\.meta\.glob(<[^(]*>)?\(/g, '((_place) => ({}))(');

/** Lingui's macros by Babel, as in the build, then the rest by swc: Lingui's swc plugin does not load in this swc. */
function createTransformer(options) {
  const rest = swc(options);
  const expand = (source, filename) =>
    source.includes('/macro')
      ? babel.transformSync(source, {
          filename,
          babelrc: false,
          configFile: false,
          retainLines: true,
          parserOpts: { plugins: ['typescript', 'jsx', 'decorators-legacy'] },
          plugins: ['@lingui/babel-plugin-lingui-macro'],
        }).code
      : source;
  return {
    ...rest,
    getCacheKey: (source, ...how) => rest.getCacheKey(withoutGlobs(source), ...how),
    process: (source, filename, how) => rest.process(expand(withoutGlobs(source), filename), filename, how),
  };
}

export default { createTransformer };
