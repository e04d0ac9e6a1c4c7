import type { IntakeLinkDraft } from '@jalon/domain/intake/intake-link';
import type { TriageAnswers, TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import type { OutsideDraft } from '@jalon/domain/intake/proposal';
import type { Language } from '@jalon/domain/platform/language';
import type { Aggregation } from '@jalon/domain/scoring/model/score-model';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';

/** How the organisation came to choose among its use cases: what happened outside the story of any single one. */
export type Choice = At &
  (
    | TriageContent
    | LinkContent
    | OutsideContent
    | ReturnContent
    | OpeningContent
    | BallotContent
    | RemarkContent
    | WeightsContent
    | ShortlistContent
    | VisitContent
  );

interface At {
  /** Its own within the organisation: a second seeding knows it again. */
  readonly key: string;
  /** Days before the seeding day, 1 or more. */
  readonly day: number;
  readonly by: string;
  /** Things that follow one another, on one day too, are of one thread, each with its place in it (0 to 8). */
  readonly thread: string;
  readonly place: number;
}

interface TriageContent {
  readonly kind: 'triage';
  readonly useCase: string;
  readonly answers: TriageAnswers;
  /** Where somebody decided against the rule. */
  readonly overruled?: { readonly verdict: TriageVerdict; readonly reason: string };
}

interface LinkContent {
  readonly kind: 'link';
  readonly draft: IntakeLinkDraft;
}

/** Somebody outside proposes through the link; `by` is whoever made it. */
interface OutsideContent {
  readonly kind: 'outside';
  readonly language: Language;
  readonly draft: OutsideDraft;
}

interface ReturnContent {
  readonly kind: 'return';
  /** Key of the proposal. */
  readonly proposal: string;
  readonly reason: string;
}

interface OpeningContent {
  readonly kind: 'opening';
  readonly round: string;
  readonly name: string;
  readonly message: string;
  readonly useCases: readonly string[];
  readonly raters: readonly string[];
  readonly quorum: number;
  readonly isNamed: boolean;
  /** Days from the seeding day; negative in the past. */
  readonly deadlineInDays: number;
  /** The round of which this is the second. */
  readonly previous?: string;
}

/** What somebody gives one use case; what is not in `scores` stays empty. */
export interface CardContent {
  readonly useCase: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly notes: Readonly<Record<string, string>>;
}

interface BallotContent {
  readonly kind: 'ballot';
  readonly round: string;
  readonly cards: readonly CardContent[];
  /** Given for good, or a draft that waits. */
  readonly isGiven: boolean;
}

/** A comment on a round or a shortlist; `@key` mentions a person. */
interface RemarkContent {
  readonly kind: 'remark';
  readonly on: { readonly type: 'round' | 'shortlist'; readonly key: string };
  readonly body: string;
}

interface WeightsContent {
  readonly kind: 'weights';
  readonly weights: Readonly<Record<string, number>>;
  readonly aggregation: Aggregation;
  readonly reason: string;
}

interface ShortlistContent {
  readonly kind: 'shortlist';
  readonly shortlist: string;
  readonly name: string;
  readonly purpose: string;
  readonly status: readonly UseCaseStatus[];
  /** In their order. */
  readonly entries: readonly { readonly useCase: string; readonly note: string }[];
  /** Who is told. */
  readonly sharedWith: readonly string[];
}

/** Somebody came by, and saw the first page and the register. */
interface VisitContent {
  readonly kind: 'visit';
}
