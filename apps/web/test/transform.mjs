import babel from '@babel/core';
import { createTransformer as swc } from '@swc/jest';

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
    process: (source, filename, how) => rest.process(expand(source, filename), filename, how),
  };
}

export default { createTransformer };
