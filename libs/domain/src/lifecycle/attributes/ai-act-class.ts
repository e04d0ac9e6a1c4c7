import { traceOf } from '../expression/evaluate';
import type { Scope } from '../expression/scope';
import type { Trace } from '../expression/trace';
import type { AiActClassRule } from '../template/procedures';

/** The class of a system under the AI Act, with each rule that was read; null: unknown. */
export interface AiActClassing {
  readonly class: string | null;
  readonly tried: readonly { readonly class: string; readonly trace: Trace }[];
}

/** Read in order: the first rule that is true gives the class; one that is unknown before leaves it unknown. */
export function aiActClassOf(rules: readonly AiActClassRule[], scope: Scope): AiActClassing {
  const tried: { class: string; trace: Trace }[] = [];
  for (const rule of rules) {
    const trace = traceOf(rule.when, scope);
    tried.push({ class: rule.class, trace });
    if (trace.result === 'true') return { class: rule.class, tried };
    if (trace.result === 'unknown') break;
  }
  return { class: null, tried };
}
