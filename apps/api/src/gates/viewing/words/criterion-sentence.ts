import type { CriterionEvaluation, UnheardFact } from '@jalon/domain/gates/evaluation/evaluation';
import { dayWords } from '@jalon/domain/organisation/day-words';
import type { Words } from '@jalon/domain/platform/language';
import type { Judged } from '../../judging/judging';
import { joined, nameWords, sentenceOf } from './explained';
import { roleWords } from './lifecycle-words';

const UNHEARD: Readonly<Record<UnheardFact['why'], Words>> = {
  declared_only: {
    fr: 'une valeur déclarée ne suffit pas ici, il faut une mesure',
    en: 'a declared value does not do here, a measured one is needed',
  },
  expired: { fr: 'la valeur déclarée est échue', en: 'the declared value has lapsed' },
  proof_fell: {
    fr: 'la preuve de la valeur déclarée n’est plus en vigueur',
    en: 'the proof of the declared value is no longer in force',
  },
  no_provider: {
    fr: 'Jalon ne le mesure pas encore, et une déclaration ne suffit pas',
    en: 'Jalon does not measure it yet, and a declaration does not do',
  },
  nothing_kept: { fr: 'rien n’est encore enregistré', en: 'nothing is kept yet' },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function unheardWords({ held }: Judged, unheard: readonly UnheardFact[]): Words {
  const told = unheard.map(({ factId, why }) => {
    const name = nameWords(held.lifecycle, factId);
    return {
      fr: `${capital(name.fr)} : ${UNHEARD[why].fr}`,
      en: `${capital(name.en)}: ${UNHEARD[why].en}`,
    };
  });
  return joined(told);
}

function signedWords({ held }: Judged, { signing, state }: CriterionEvaluation): Words {
  const role = roleWords(held.lifecycle, signing.roleId);
  const names = signing.people.map(({ name }) => name).join(', ');
  const [signed] = signing.signed;
  if (signing.needsAnother && signed)
    return {
      fr: `Signé par ${signed.by.name}, qui a aussi produit la preuve : une autre personne doit signer`,
      en: `Signed by ${signed.by.name}, who also produced the proof: another person must sign`,
    };
  if (state === 'satisfied' && signed)
    return { fr: `Signé par ${signed.by.name}`, en: `Signed by ${signed.by.name}` };
  if (state === 'reopened' && signing.fallen)
    return {
      fr: `La signature de ${signing.fallen.attestation.by.name} est tombée : ce qui avait été lu a changé`,
      en: `The signature of ${signing.fallen.attestation.by.name} fell: what had been read has changed`,
    };
  if (names === '')
    return {
      fr: `À signer : personne ne tient le rôle « ${role.fr} »`,
      en: `To be signed: nobody holds the role “${role.en}”`,
    };
  return { fr: `À signer par ${names}`, en: `To be signed by ${names}` };
}

/** How a criterion stands, in one sentence. */
export function criterionSentence(judged: Judged, one: CriterionEvaluation): Words {
  const { state, applicability, rule, waiver, unheard } = one;
  const { lifecycle } = judged.held;
  if (state === 'not_applicable' || state === 'to_clarify') return sentenceOf(applicability, lifecycle);
  if (state === 'waived' && waiver) {
    const end = dayWords(new Date(waiver.endsOn));
    return {
      fr: `Dérogation de ${waiver.by.name} jusqu’au ${end.fr}`,
      en: `Waived by ${waiver.by.name} until ${end.en}`,
    };
  }
  if (!rule) return signedWords(judged, one);
  if (unheard.length > 0) return unheardWords(judged, unheard);
  return sentenceOf(rule, lifecycle);
}
