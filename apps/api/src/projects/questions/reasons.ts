import { aiActClassOf } from '@jalon/domain/lifecycle/attributes/ai-act-class';
import { dpiaDecisionOf } from '@jalon/domain/lifecycle/attributes/dpia-decision';
import { traceOf } from '@jalon/domain/lifecycle/expression/evaluate';
import { scopeOf, type Values } from '@jalon/domain/lifecycle/expression/scope';
import type { Trace } from '@jalon/domain/lifecycle/expression/trace';
import type { Vocabulary } from '@jalon/domain/lifecycle/explaining/vocabulary';
import { vocabularyOf } from '@jalon/domain/lifecycle/explaining/vocabulary';
import { why } from '@jalon/domain/lifecycle/explaining/why';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { Attribute } from '@jalon/domain/lifecycle/template/vocabulary';
import type { Words } from '@jalon/domain/platform/language';
import type { Judged } from './answers.reader';

const NOT_YET: Words = {
  fr: 'Des réponses manquent encore.',
  en: 'Some answers are still missing.',
};

const sentences = (trace: Trace, vocabulary: Vocabulary): Words | null => {
  const because = why(trace, vocabulary).slice(0, 3);
  if (because.length === 0) return null;
  return {
    fr: `${because.map(({ sentence }) => sentence.fr).join('. ')}.`,
    en: `${because.map(({ sentence }) => sentence.en).join('. ')}.`,
  };
};

export interface Reasoned {
  readonly lifecycle: Lifecycle;
  readonly attribute: Attribute;
  readonly answers: Values;
  readonly values: Values;
  readonly vocabulary: Vocabulary;
}

/** Why a derived attribute is worth what it is worth, in one or two sentences. */
export function derivedReason(reasoned: Reasoned): Words {
  const { lifecycle, attribute, values, vocabulary } = reasoned;
  if ((values[attribute.id] ?? null) === null) return NOT_YET;
  if (attribute.derivedFrom === 'dpia') return dpiaReason(reasoned);
  const scope = scopeOf(lifecycle.parameters, { attributes: values, facts: {} });
  const trace =
    attribute.derivedFrom === 'ai_act_class'
      ? aiActClassOf(lifecycle.aiActClasses, scope).tried.at(-1)?.trace
      : traceOf(attribute.derived, scope);
  return (trace && sentences(trace, vocabulary)) ?? OTHERWISE;
}

/** The last class of the AI Act has no condition: it is what is left. */
const OTHERWISE: Words = {
  fr: 'Aucun des cas plus exigeants ne s’applique.',
  en: 'None of the more demanding cases applies.',
};

/** The step that decided, and the triggers that held in it. */
function dpiaReason({ lifecycle, answers, values }: Reasoned): Words {
  const scope = scopeOf(lifecycle.parameters, { attributes: values, facts: {} });
  const { dpia } = lifecycle;
  const taken = dpiaDecisionOf(dpia, scope, answers).steps.findLast(({ truth }) => truth === 'true');
  const step = dpia.order.find(({ id }) => id === taken?.id);
  if (!taken || !step) return NOT_YET;
  const held = taken.items.filter(({ truth }) => truth === 'true').map(({ id }) => id);
  const named = Object.values(dpia.lists)
    .flat()
    .filter(({ id }) => held.includes(id));
  const tail = (language: 'fr' | 'en', colon: string) =>
    named.length > 0 ? `${colon}${named.map((one) => one[language]).join(', ')}` : '';
  return { fr: `${step.fr}${tail('fr', '\u202f: ')}.`, en: `${step.en}${tail('en', ': ')}.` };
}

/** Why this profile is proposed: what holds in its rule, or that nothing else is established. */
export function profileReason(lifecycle: Lifecycle, { profile }: Judged): Words {
  const tried = profile?.tried.at(-1);
  return (
    (tried && sentences(tried.trace, vocabularyOf(lifecycle))) ??
    profile?.reason ?? { fr: 'Aucun profil ne convient.', en: 'No profile fits.' }
  );
}
