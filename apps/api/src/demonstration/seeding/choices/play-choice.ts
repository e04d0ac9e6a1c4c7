import type { Actor } from '@jalon/domain/access/actor';
import { decideTriage } from '@jalon/domain/intake/triage/decide-triage';
import { TriageService } from '../../../intake/triage/triage.service';
import { ask } from '../../../platform/database/ask';
import { CommentsService } from '../../../platform/discussion/comments/comments.service';
import { VisitsService } from '../../../platform/visits/visits.service';
import type { Choice } from '../../choices/choice';
import { mentionsIn } from '../../fields';
import { pieceOf } from '../progress';
import { doPiece } from '../seeding';
import { makeLink, propose, sendBack } from './play-intake';
import { open, roundId, score } from './play-rounds';
import { decideWeights, shortlist, shortlistId } from './play-shortlists';
import type { Act, Stage } from './stage';

/** One choice through the features, by its person and at its time. */
export async function playChoice(stage: Stage, choice: Choice, at: Date): Promise<void> {
  const actor = stage.actorOf(choice.by);
  if (choice.kind === 'outside') return propose(stage, { actor, choice }, at);
  const name = pieceOf(stage.content.key, choice.key);
  await doPiece(stage.seeding, { actor, name, at }, () => act(stage, actor, choice));
}

/** What is done of each kind. */
function act(stage: Stage, actor: Actor, choice: Exclude<Choice, { kind: 'outside' }>): Promise<void> {
  switch (choice.kind) {
    case 'triage':
      return triage(stage, { actor, choice });
    case 'link':
      return makeLink(stage, { actor, choice });
    case 'return':
      return sendBack(stage, { actor, choice });
    case 'opening':
      return open(stage, { actor, choice });
    case 'ballot':
      return score(stage, { actor, choice });
    default:
      return decide(stage, actor, choice);
  }
}

type Decision = Extract<Choice, { kind: 'remark' | 'weights' | 'shortlist' | 'visit' }>;

function decide(stage: Stage, actor: Actor, choice: Decision): Promise<void> {
  switch (choice.kind) {
    case 'remark':
      return remark(stage, { actor, choice });
    case 'weights':
      return decideWeights(stage, { actor, choice });
    case 'shortlist':
      return shortlist(stage, { actor, choice });
    case 'visit':
      return visit(stage, actor);
  }
}

/** The rule decides; where somebody decided otherwise, with their reason. */
async function triage({ seeding, useCaseOf }: Stage, { actor, choice }: Act<'triage'>): Promise<void> {
  const { useCase, answers, overruled } = choice;
  await seeding.service(TriageService).decide(actor, {
    useCaseId: useCaseOf(useCase),
    answers,
    seen: null,
    verdict: overruled?.verdict ?? decideTriage(answers).verdict,
    ...(overruled && { reason: overruled.reason }),
  });
}

/** `@key` becomes the person’s name, and the person is mentioned. */
async function remark(stage: Stage, { actor, choice: { on, body } }: Act<'remark'>): Promise<void> {
  const { people } = stage.content;
  const named = people.filter(({ key }) => mentionsIn(body, people).includes(key));
  await stage.seeding.service(CommentsService).create(actor, {
    subjectType: on.type,
    subjectId: await (on.type === 'round' ? roundId(stage, on.key) : shortlistId(stage, on.key)),
    text: named.reduce((text, { key, name }) => text.replaceAll(`@${key}`, `@${name}`), body),
    mentions: named.map(({ key }) => stage.actorOf(key).id),
  });
}

const SEEN = 'SELECT FROM visit WHERE organisation_id = $1 AND person_id = $2';

/** Once: whoever has come by since is not sent back into the past. */
async function visit({ seeding }: Stage, actor: Actor): Promise<void> {
  if ((await ask(SEEN, [actor.organisationId, actor.id])).length > 0) return;
  for (const page of ['home', 'use-cases'] as const) await seeding.service(VisitsService).enter(actor, page);
}
