import path from 'node:path';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import { CONTEXTS, SPECIAL_FOLDERS } from './contexts.mjs';
import { whyForbidden } from './may-import.mjs';
import { placeOf, targetOf } from './places.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const fileOf = ({ filename }) => path.relative(root, filename).split(path.sep).join('/');
const rule = (create) => ({ meta: { type: 'problem', schema: [] }, create });

const layers = rule((context) => {
  const file = fileOf(context);
  const from = placeOf(file);
  const check = ({ source }) => {
    if (typeof source?.value !== 'string') return;
    const message = whyForbidden(from, targetOf(file, source.value));
    if (message) context.report({ node: source, message });
  };
  return {
    ImportDeclaration: check,
    ImportExpression: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    TSImportType: ({ source, argument }) => check({ source: source ?? argument?.literal }),
  };
});

const UNSAYING = /^(utils?|helpers?|common|managers?|data|info|misc|index)$/;

const names = rule((context) => {
  const file = fileOf(context);
  const { layer, context: folder } = placeOf(file);
  const segments = file.split('/').flatMap((segment) => segment.split('.')[0]);
  const report = (message) => context.report({ loc: { line: 1, column: 0 }, message });
  return {
    Program() {
      const vague = segments.find((segment) => UNSAYING.test(segment));
      if (vague) report(`“${vague}” says nothing: name the file after what it holds (and no barrels).`);
      if (/[A-Z_]/.test(path.posix.basename(file).replace(/^_/, ''))) report('Files are kebab-case.');
      const special = SPECIAL_FOLDERS[layer];
      const isKnown = !special || ['', ...CONTEXTS, ...special.ground, ...special.composes].includes(folder);
      if (!isKnown)
        report(
          `“${folder}” is no context: add it to apps/launcher/lint/contexts.mjs or place the file elsewhere.`,
        );
    },
  };
});

const reasons = rule((context) => ({
  Program() {
    for (const comment of context.sourceCode.getAllComments()) {
      const isBare =
        /^\s*(eslint-disable|@ts-(ignore|expect-error|nocheck))/.test(comment.value) &&
        !/ -- \S|: \S/.test(comment.value);
      if (isBare) context.report({ node: comment, message: 'A suppression carries its reason (after --).' });
    }
  },
}));

/** Our own rules; the built-in sizes stand here a second time so that an aim can warn below the bound that fails. */
export const jalon = {
  rules: {
    layers,
    names,
    reasons,
    'aim-lines': builtinRules.get('max-lines'),
    'aim-function-lines': builtinRules.get('max-lines-per-function'),
  },
};
