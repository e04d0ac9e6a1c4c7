import { CONTEXTS, PURE_LIBRARIES, SPECIAL_FOLDERS } from './contexts.mjs';

const isSpec = (file) => /\.spec\.tsx?$/.test(file);
const isTestGround = (file) =>
  isSpec(file) || /\/(testing|test|bench|faults)\//.test(file) || /\/bench[^/]*$/.test(file);

/** Layers that each layer may look into, itself included. */
const LAYERS = {
  domain: ['domain'],
  contracts: ['domain', 'contracts'],
  api: ['domain', 'contracts', 'api', 'migrations'],
  web: ['domain', 'contracts', 'web'],
  journeys: ['domain', 'contracts', 'journeys', 'launcher'],
  launcher: ['launcher'],
  migrations: ['migrations', 'domain'],
  root: ['root', 'launcher'],
};

/** Packages that a layer must do without. */
const PACKAGES = {
  domain: (name, file) =>
    PURE_LIBRARIES.includes(name) || (isTestGround(file) && ['node:', 'fast-check'].includes(name)),
  contracts: (name, file) => name === 'zod' || (isSpec(file) && name === 'node:'),
  web: (name) => !/^(@nestjs\/|node:|typeorm$|pg$|fastify$)/.test(name),
  api: (name) => !/^(react|@mantine\/|@tanstack\/)/.test(name),
};

/** Why an import is forbidden, in a sentence; undefined when it is permitted. */
export function whyForbidden(from, to) {
  if (to.package !== undefined) return whyPackage(from, to.package);
  if (!LAYERS[from.layer].includes(to.layer) && !isHarness(from, to)) {
    return `${from.layer} may not import ${to.layer} (docs/architecture.md).`;
  }
  if (from.context === 'ui') return whyUi(from, to);
  return whyContext(from, to) ?? whyFeature(from, to);
}

/** A test may start the embedded database; a tool's configuration may extend the one at the top. */
const isHarness = (from, to) =>
  (from.layer === 'api' && to.layer === 'launcher' && isTestGround(from.file)) ||
  (to.layer === 'root' && /\.config\.mjs$/.test(from.file));

function whyPackage({ layer, file }, name) {
  const isPermitted = PACKAGES[layer]?.(name, file) ?? true;
  return isPermitted ? undefined : `${layer} may not import ${name}.`;
}

function whyUi(from, to) {
  const isHome = to.layer === 'web' && to.context === 'ui';
  return from.layer !== 'web' || isHome
    ? undefined
    : 'The ui knows neither platform, features, contracts nor domain.';
}

/** Order of contexts, in every layer: platform knows none, a context those before it. */
function whyContext(from, to) {
  const special = SPECIAL_FOLDERS[from.layer];
  if (!special || special.composes.includes(from.context) || from.context === to.context) return undefined;
  if (from.layer === 'api' && isTestGround(from.file)) return undefined;
  const target = CONTEXTS.indexOf(to.context);
  if (special.ground.includes(from.context)) return whyGround(from, to, target);
  if (target > CONTEXTS.indexOf(from.context))
    return `${from.context} comes before ${to.context}: import the other way.`;
  return whyComposition(from, to);
}

function whyGround(from, to, target) {
  const isAboveGround = target >= 0 && to.layer === from.layer && !knowsPeople(from, to);
  return isAboveGround ? knowsNone(from) : whyComposition(from, to);
}

/** Things of the platform that people do or that tell who did what may ask who they are. */
const knowsPeople = (from, to) =>
  from.layer === 'domain' &&
  ['discussion', 'journal', 'views'].includes(from.context) &&
  to.context === 'access';

const knowsNone = ({ layer, context }) => `${layer} ${context} knows no context.`;

/** What composes features (`app`, the root files, the demonstration) is imported by nobody below. */
function whyComposition(from, to) {
  if (to.layer !== from.layer || !SPECIAL_FOLDERS[to.layer]) return undefined;
  const isAbove = SPECIAL_FOLDERS[to.layer].composes.includes(to.context);
  return isAbove ? `${from.context} may not import what composes the features (${to.file}).` : undefined;
}

/** Between two features of one layer. */
function whyFeature(from, to) {
  const areFeatures = CONTEXTS.includes(from.context) && CONTEXTS.includes(to.context);
  if (!areFeatures || from.context === to.context || from.layer !== to.layer) return undefined;
  if (from.layer === 'web') return `A feature may not import another (${to.context}): compose them in app.`;
  return from.layer === 'api' ? whyNoDoor(from.file, to) : undefined;
}

const DOORS = /(\.(service|reader|facts)|\/(fact-providers|answer-effects|evidence-uses|next-gates))$/;
const DOORS_OF_MODULES =
  /(\.(service|reader|facts|module)|\/(fact-providers|answer-effects|evidence-uses|next-gates))$/;

/**
 * A feature's doors are its service, reader and facts (what registers them too); a module may also import another
 * module.
 */
function whyNoDoor(file, to) {
  const doors = /\.module\.ts$/.test(file) ? DOORS_OF_MODULES : DOORS;
  if (isTestGround(file) || doors.test(to.file)) return undefined;
  return `Only the service, reader or facts of ${to.context} may be imported, not ${to.file}.`;
}
