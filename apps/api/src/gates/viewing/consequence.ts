import { afterDecision } from '@jalon/domain/gates/moving/after-decision';
import type { Journey } from '@jalon/domain/gates/moving/journey';
import type { Outcome } from '@jalon/domain/lifecycle/template/gate';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { Words } from '@jalon/domain/platform/language';
import { modeWords, placeWords } from './words/lifecycle-words';

const RESTING: Readonly<Record<string, Words>> = {
  hold: {
    fr: 'Le projet attend ; cette porte se rouvre pour être décidée plus tard.',
    en: 'The project waits; this gate opens again to be decided later.',
  },
  suspend: {
    fr: 'L’exploitation est suspendue ; la revue se rouvre.',
    en: 'Operation is suspended; the review opens again.',
  },
  continue: {
    fr: 'L’exploitation continue ; la prochaine revue s’ouvre.',
    en: 'Operation continues; the next review opens.',
  },
  abandon: {
    fr: 'Le projet s’arrête ici ; ce qu’il a appris reste et sert aux suivants.',
    en: 'The project stops here; what it has taught stays and serves the next ones.',
  },
  retire: {
    fr: 'Le système est mis hors service ; le projet se termine.',
    en: 'The system is taken out of service; the project ends.',
  },
  close: { fr: 'Le projet se termine.', en: 'The project ends.' },
  new_cycle: {
    fr: 'Un nouveau cas d’usage est proposé, nourri de celui-ci.',
    en: 'A new use case is proposed, fed by this one.',
  },
};

interface Deciding {
  readonly gateId: string;
  readonly outcome: Outcome;
}

const BACK: Words = {
  fr: 'Le projet revient à la phase que vous nommez, pour un nouveau tour ; ce qui est acquis reste.',
  en: 'The project goes back to the phase that you name, for another round; what is acquired stays.',
};

function forwardWords(lifecycle: Lifecycle, journey: Journey, { gateId, outcome }: Deciding): Words {
  const { position, creates } = afterDecision(lifecycle, journey, {
    gateId,
    outcome: outcome.id,
    target: null,
  });
  const phase = placeWords(lifecycle, position.phaseId);
  const mode = modeWords(position.mode ?? '');
  const fr = `« ${phase.fr} »${mode ? ` (${mode.fr.toLowerCase()})` : ''}`;
  const en = `“${phase.en}”${mode ? ` (${mode.en.toLowerCase()})` : ''}`;
  return creates === 'project'
    ? {
        fr: `Le projet est créé et entre dans la phase ${fr}.`,
        en: `The project is made and enters the phase ${en}.`,
      }
    : { fr: `Le projet entre dans la phase ${fr}.`, en: `The project enters the phase ${en}.` };
}

/** Where an outcome takes the project, in words. */
export function consequenceOf(lifecycle: Lifecycle, journey: Journey, deciding: Deciding): Words {
  const { outcome } = deciding;
  const resting = RESTING[outcome.id];
  if (resting) return resting;
  if (outcome.effect === 'back') return BACK;
  return forwardWords(lifecycle, journey, deciding);
}
