import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What happens at gates, after the name of who did it. */
export const gateEventWords: Readonly<Record<string, MessageDescriptor>> = {
  'gate.opened': msg`a ouvert la porte`,
  'gate.scheduled': msg`a fixé la date de la porte`,
  'gate.decided': msg`a donné la voix qui décide à la porte`,
  'gate.closed': msg`a clos la porte par une décision`,
  'gate.joined': msg`a rattaché au projet la porte`,
  'gate.left': msg`a quitté sans décision la porte`,
  'gate.reminded': msg`a rappelé la date de la porte`,
  'gate-decision.frozen': msg`a figé la décision de la porte`,
  'gate-attestation.signed': msg`a signé un critère de la porte`,
  'gate-attestation.ended': msg`a repris sa signature à la porte`,
  'gate-attestation.reopened': msg`a vu tomber une signature à la porte`,
  'gate-vote.signed': msg`a voté à la porte`,
  'gate-vote.ended': msg`a repris sa voix à la porte`,
  'gate-vote.reopened': msg`a vu tomber une voix à la porte`,
  'gate-waiver.granted': msg`a accordé une dérogation à la porte`,
  'gate-waiver.ended': msg`a mis fin à une dérogation de la porte`,
  'gate-opinion.asked': msg`a demandé un avis pour la porte`,
  'gate-opinion.given': msg`a donné son avis pour la porte`,
  'gate-delegation.given': msg`a délégué une voix pour le cas d’usage`,
  'gate-delegation.ended': msg`a mis fin à une délégation pour le cas d’usage`,
  'gate-condition.set': msg`a posé une condition à la porte`,
  'gate-condition.met': msg`a dit remplie une condition de la porte`,
  'gate-condition.lifted': msg`a levé une condition de la porte`,
  'gate-condition.due': msg`a rappelé une condition de la porte`,
  'gate-condition.overdue': msg`a signalé dépassée une condition de la porte`,
  'gate-task.created': msg`a confié une action de la porte`,
  'fact-declaration.declared': msg`a déclaré une valeur pour le cas d’usage`,
  'fact-declaration.ended': msg`a repris une valeur déclarée pour le cas d’usage`,
  'fact-declaration.superseded': msg`a remplacé par une mesure une valeur déclarée pour le cas d’usage`,
  'criterion-confirmation.confirmed': msg`a confirmé le texte de loi d’un critère`,
};

/** Kinds of things of gates, as filters name them. */
export const gateSubjectWords: Readonly<Record<string, MessageDescriptor>> = {
  gate: msg`Portes`,
  'gate-decision': msg`Décisions aux portes`,
  'gate-attestation': msg`Signatures de critères`,
  'gate-vote': msg`Voix aux portes`,
  'gate-waiver': msg`Dérogations`,
  'gate-opinion': msg`Avis aux portes`,
  'gate-delegation': msg`Délégations de voix`,
  'gate-condition': msg`Conditions de passage`,
  'gate-task': msg`Actions confiées aux portes`,
  'fact-declaration': msg`Valeurs déclarées`,
  'criterion-confirmation': msg`Textes de loi confirmés`,
};
