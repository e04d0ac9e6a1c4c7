import { GateId } from '@jalon/domain/lifecycle/template/gate';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import {
  AttributeView,
  GateView,
  LifecycleOutline,
  ParameterView,
  RuleName,
  Vocabulary,
  which,
  whichIds,
} from './lifecycle-view';

const reading = { method: 'GET', permission: 'lifecycle:read', problems: [notFound] } as const;
const usual = z.object(which);

/** Its phases, gates with their counts, profiles, roles, tracks and ways back. */
export const readLifecycle = operation({
  ...reading,
  id: 'lifecycle.get',
  summary: { fr: 'Lire un cycle de vie', en: 'Read a life cycle' },
  path: '/lifecycle',
  input: usual,
  output: LifecycleOutline,
  ids: whichIds,
  example: (ref) => ({ version: ref('lifecycle-version') }),
});

/** One gate with its criteria, who signs them and what the names in its rules mean. */
export const readGate = operation({
  ...reading,
  id: 'lifecycle.gate',
  summary: { fr: 'Lire une porte d’un cycle de vie', en: 'Read a gate of a life cycle' },
  path: '/lifecycle/gates/:gateId',
  input: z.object({ ...which, gateId: GateId }),
  output: GateView,
  ids: whichIds,
  example: (ref) => ({ version: ref('lifecycle-version'), gateId: 'G1' }),
});

/** What is asked or derived about the organisation, the use case and the project. */
export const readAttributes = operation({
  ...reading,
  id: 'lifecycle.attributes',
  summary: { fr: 'Lire les questions d’un cycle de vie', en: 'Read the questions of a life cycle' },
  path: '/lifecycle/attributes',
  input: usual,
  output: z.object({ items: z.array(AttributeView) }),
  ids: whichIds,
  example: (ref) => ({ version: ref('lifecycle-version') }),
});

/** The thresholds, and which criteria look at them. */
export const readParameters = operation({
  ...reading,
  id: 'lifecycle.parameters',
  summary: { fr: 'Lire les seuils d’un cycle de vie', en: 'Read the thresholds of a life cycle' },
  path: '/lifecycle/parameters',
  input: usual,
  output: z.object({ items: z.array(ParameterView) }),
  ids: whichIds,
  example: (ref) => ({ version: ref('lifecycle-version') }),
});

/** Units, themes, roles, outcomes, kinds of evidence; criteria and items of procedures by name. */
export const readVocabulary = operation({
  ...reading,
  id: 'lifecycle.vocabulary',
  summary: { fr: 'Lire le vocabulaire d’un cycle de vie', en: 'Read the vocabulary of a life cycle' },
  path: '/lifecycle/vocabulary',
  input: usual,
  output: Vocabulary,
  ids: whichIds,
  example: (ref) => ({ version: ref('lifecycle-version') }),
});

/** Every name that a rule may use, with its words: what an editor of rules completes from. */
export const readNames = operation({
  ...reading,
  id: 'lifecycle.names',
  summary: { fr: 'Lire les noms des règles', en: 'Read the names that rules use' },
  path: '/lifecycle/names',
  input: usual,
  output: z.object({ items: z.array(RuleName) }),
  ids: whichIds,
  example: (ref) => ({ version: ref('lifecycle-version') }),
});
