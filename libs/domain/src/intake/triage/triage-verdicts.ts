import type { Words } from '../../platform/language';
import type { TriageVerdict } from './triage-answers';

interface VerdictWords {
  readonly name: Words;
  /** What it means, and in general why, in one sentence. */
  readonly sentence: Words;
  /** What the steps that come with it are. */
  readonly route: Words;
}

/** The four verdicts as people read them. */
export const TRIAGE_VERDICT_WORDS: Readonly<Record<TriageVerdict, VerdictWords>> = {
  ai: {
    name: { fr: 'IA', en: 'AI' },
    sentence: {
      fr: 'Un besoin concret et régulier demande du jugement, la matière est là, une erreur serait vue, et aucun outil déjà payé ne le fait.',
      en: 'A concrete, regular need asks for judgement, the material is there, a mistake would be seen, and no tool already paid for does it.',
    },
    route: { fr: 'La suite', en: 'What comes next' },
  },
  automation: {
    name: { fr: 'Simple automatisation', en: 'Simple automation' },
    sentence: {
      fr: 'Un outil déjà payé ou une règle fixe suffit : pas besoin d’IA.',
      en: 'A tool already paid for or a fixed rule is enough: no AI is needed.',
    },
    route: { fr: 'La voie plus simple', en: 'The simpler route' },
  },
  organisation: {
    name: { fr: 'Meilleure organisation', en: 'Better organisation' },
    sentence: {
      fr: 'Il manque un responsable, une marche à suivre ou une information au bon endroit : aucun outil ne le réglerait.',
      en: 'An owner, a written procedure or a piece of information in the right place is missing: no tool would solve that.',
    },
    route: { fr: 'La voie plus simple', en: 'The simpler route' },
  },
  not_now: {
    name: { fr: 'Pas maintenant', en: 'Not now' },
    sentence: {
      fr: 'Il manque encore de quoi décider ou de quoi réussir : commencez par là, puis triez de nouveau.',
      en: 'What it takes to decide or to succeed is still missing: start there, then triage again.',
    },
    route: { fr: 'À clarifier d’abord', en: 'To clear up first' },
  },
};
