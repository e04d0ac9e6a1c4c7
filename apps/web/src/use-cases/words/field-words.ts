import type { UseCaseSection } from '@jalon/domain/use-cases/sections';
import type { UseCaseChanges } from '@jalon/domain/use-cases/use-case';
import { msg } from '@lingui/core/macro';
import { messages } from '../../platform/messages';

/** The name of every field that a person may change. */
export const fieldLabels = messages<keyof UseCaseChanges>({
  title: msg`Intitulé`,
  kind: msg`Nature`,
  problem: msg`Problème concret`,
  processArea: msg`Domaine`,
  drivers: msg`Pourquoi maintenant`,
  identification: msg`Cinq questions`,
  capabilityPattern: msg`Ce que fait l’IA`,
  technologyFamily: msg`Famille technologique`,
  valueLevers: msg`Leviers de valeur`,
  useScenarios: msg`Scénarios d’utilisation`,
  scopeIn: msg`Périmètre inclus`,
  scopeOut: msg`Périmètre exclu`,
  doesText: msg`Ce qu’il fera`,
  doesNotText: msg`Ce qu’il ne fera pas`,
  budgetCap: msg`Enveloppe`,
  deadline: msg`Échéance`,
  skills: msg`Compétences`,
  confidentiality: msg`Confidentialité`,
  confidentialityNote: msg`Précisions sur la confidentialité`,
  integration: msg`Outils à connecter`,
  gainText: msg`Gain attendu`,
  gainValue: msg`Valeur`,
  gainUnit: msg`Unité`,
  gainKpiFamily: msg`Famille d’indicateurs`,
  clientIds: msg`Clients`,
  ownerId: msg`Responsable`,
  tags: msg`Étiquettes`,
});

export const sectionLabels = messages<UseCaseSection>({
  problem: msg`Le besoin`,
  identification: msg`Les cinq questions`,
  answer: msg`La réponse envisagée`,
  scenarios: msg`Scénarios d’utilisation`,
  scope: msg`Périmètre et attentes`,
  constraints: msg`Contraintes`,
  gain: msg`Gain attendu`,
  links: msg`Clients, responsable et étiquettes`,
});

/** One line under a field, where a word of the trade needs it. */
export const fieldHelp = {
  title: msg`Court et concret : « Variantes de publications LinkedIn ».`,
  problem: msg`Qui perd quoi, quand et combien ? Un fait vaut mieux qu’une envie d’outil.`,
  drivers: msg`Ce qui pousse à agir cette année plutôt que la suivante.`,
  capabilityPattern: msg`Le geste principal, quel que soit l’outil.`,
  technologyFamily: msg`Le type d’IA pressenti : il oriente les données, les coûts et les obligations.`,
  valueLevers: msg`Par où la valeur arrive ; plusieurs choix possibles.`,
  scopeIn: msg`Canaux, équipes, clients, langues : ce que l’on couvre d’abord.`,
  scopeOut: msg`Ce que l’on n’attend pas de ce cas d’usage.`,
  doesText: msg`En une ou deux phrases, comme on le dirait à un client.`,
  doesNotText: msg`À dire tôt : on évite ainsi les déceptions.`,
  budgetCap: msg`Montant à ne pas dépasser, hors temps interne.`,
  skills: msg`Celles que l’on a, celles qui manquent.`,
  deadline: msg`Le jour où ce doit être en place, s’il y en a un.`,
  confidentiality: msg`Le niveau des données manipulées, pas celui de l’idée.`,
  integration: msg`Planification, statistiques, banque d’images…`,
  gainValue: msg`Négatif quand quelque chose doit baisser : −30 % de temps de rédaction.`,
  gainUnit: msg`Une variation se dit en % (relative) ou en points.`,
  gainKpiFamily: msg`Ce qui le mesurera : temps, revenus, qualité, adoption…`,
  autonomy: msg`Jusqu’où l’IA va sans une personne.`,
} as const;
