import { traceOf } from '../../lifecycle/expression/evaluate';
import type { RuleValue } from '../../lifecycle/facts/fact';
import type { CriterionEvaluation } from '../evaluation/evaluation';
import type { GateCase } from '../evaluation/gate-case';
import { heardBy, hearingOf } from '../evaluation/heard-facts';
import type { Rulebook } from '../evaluation/rulebook';
import { vocabularyOf } from '../evaluation/vocabulary-of';
import { answersTo } from './answers-to';
import { ruleWays } from './leaf-ways';
import { both, DONE, either, every, IMPOSSIBLE } from './ways';
import type { Ways } from './ways';

/** How a criterion can be turned; `how`: whatever the answers, for some answers only, by a waiver, or not at all. */
export interface Turning {
  readonly how: 'surely' | 'on_answers' | 'waiver' | 'never';
  readonly ways: Ways;
}

type Answers = Readonly<Record<string, RuleValue | null>>;

export interface Judging {
  readonly rulebook: Rulebook;
  readonly gateCase: GateCase;
}

export const answerKey = (attributeId: string): string => `answer:${attributeId}`;
export const factKey = (factId: string): string => `fact:${factId}`;

/** Ways to turn a criterion when attributes are answered so, and no other. */
function waysUnder({ rulebook, gateCase }: Judging, one: CriterionEvaluation, attributes: Answers): Ways {
  const { criterion, advice } = one;
  const hearing = hearingOf(rulebook, { ...gateCase, attributes });
  const applicability = traceOf(criterion.when, hearing.all);
  if (applicability.result === 'false') return DONE;
  if (applicability.result === 'unknown') return IMPOSSIBLE;
  if (criterion.kind === 'attested') {
    if (one.state === 'satisfied') return DONE;
    return [
      [`attest:${criterion.id}`, ...(advice?.standing === 'not_asked' ? [`opinion:${criterion.id}`] : [])],
    ];
  }
  const trace = traceOf(criterion.rule, heardBy(criterion, hearing));
  const known = vocabularyOf(rulebook).facts;
  const canBeHad = (id: string) => criterion.requires !== 'measured' || gateCase.provided.includes(id);
  const of = (id: string) => (known.has(id) && canBeHad(id) ? factKey(id) : undefined);
  return ruleWays(trace, true, { of });
}

/**
 * An open question is answered honestly, and the answer is not known: what is proposed has to do whatever it is
 * (`all`), both outcomes considered. Only where nothing does so, it may count on an answer (`some`).
 */
function waysThrough(
  judging: Judging,
  one: CriterionEvaluation,
  told: { open: readonly string[]; attributes: Answers; over: 'all' | 'some' },
): Ways {
  const [first, ...open] = told.open;
  if (first === undefined) return waysUnder(judging, one, told.attributes);
  const left = waysThrough(judging, one, { ...told, open });
  const { rulebook, gateCase } = judging;
  const attribute = vocabularyOf(rulebook).attributes.get(first);
  if (!attribute) return left;
  const texts = [one.criterion.when, one.criterion.rule].flatMap((text) => text ?? []);
  const branches = answersTo(attribute, texts, gateCase.parameters).map((answer) =>
    waysThrough(judging, one, { ...told, open, attributes: { ...told.attributes, [first]: answer } }),
  );
  const answered = told.over === 'all' ? every(branches) : either(branches);
  return either([left, branches.length > 0 ? both([[answerKey(first)]], answered) : IMPOSSIBLE]);
}

/** How an unmet criterion can be turned, by the best means that there is. */
export function turningOf(judging: Judging, one: CriterionEvaluation): Turning {
  const { attributes } = judging.gateCase;
  const open = one.relied.attributes.filter((id) => (attributes[id] ?? null) === null);
  const surely = waysThrough(judging, one, { open, attributes, over: 'all' });
  if (surely.length > 0) return { how: 'surely', ways: surely };
  const hoped = waysThrough(judging, one, { open, attributes, over: 'some' });
  if (hoped.length > 0) return { how: 'on_answers', ways: hoped };
  const { id, waivable, law } = one.criterion;
  return waivable && law === undefined
    ? { how: 'waiver', ways: [[`waive:${id}`]] }
    : { how: 'never', ways: IMPOSSIBLE };
}

/** Is there an answer to the questions asked under which the criterion is turned by these things alone? */
export function canDoWith(judging: Judging, one: CriterionEvaluation, done: ReadonlySet<string>): boolean {
  const { attributes } = judging.gateCase;
  const asked = one.relied.attributes.filter((id) => done.has(answerKey(id)));
  const ways = waysThrough(judging, one, { open: asked, attributes, over: 'some' });
  return ways.some((way) => way.every((key) => done.has(key)));
}
