import type { IdentificationQuestion } from '../identification';
import type { UseCaseChanges } from '../use-case';

type Named =
  | Exclude<keyof UseCaseChanges, 'clientIds' | 'ownerId' | 'identification' | 'useScenarios'>
  | IdentificationQuestion
  | 'reference'
  | 'status'
  | 'clients'
  | 'owner';

/**
 * What the headers of real registers call our fields, in French and English, separated by « | »: agencies' sheets, and
 * the US federal inventories of 2024 and 2025, whose headers are questions.
 */
export const FIELD_NAMES: Readonly<Record<Named, string>> = {
  reference: 'réf | référence jalon | référence cas d’usage | n° jalon | jalon reference | ref',
  title:
    'titre | nom | libellé | nom du projet | intitulé du projet | projet | cas d’usage | nom du cas d’usage | ' +
    'intitulé du cas d’usage | titre du projet | titre du besoin | intitulé du besoin | nom du besoin | sujet | objet | initiative | nom de l’initiative | name | use case | use case name | ' +
    'use case title | project | project name | project title | use case id name | ai use case | subject',
  status:
    'statut du projet | état du projet | avancement du projet | use case status | état | avancement | état d’avancement | étape | stade | phase | progression | situation | stage | state | ' +
    'stage of development | current stage of development | project status | development stage | life cycle stage',
  kind: 'type | type de cas d’usage | nature du besoin | catégorie d’opportunité | use case type | opportunity type',
  problem:
    'problème | besoin | besoin métier | description | description du besoin | description du projet | description du cas d’usage | use case description | project description | objectifs | problématique | contexte | irritant | ' +
    'constat | enjeu | objectif | descriptif | expression du besoin | résumé | need | problem | problem statement | ' +
    'business need | summary | purpose | purpose and benefits | objective | pain point | ' +
    'intended purpose and expected benefits | intended purpose and expected benefits of use case | ' +
    'what is the intended purpose and expected benefits of the ai | what problem is the ai intended to solve',
  processArea:
    'processus | métier | direction | service | département | pôle | équipe | activité | domaine métier | ' +
    'domaine fonctionnel | process | process area | department | business area | function | team | business unit | domain',
  drivers: 'motivations | moteurs | déclencheurs | drivers | motivation | trigger',
  pain: 'y a-t-il un point de douleur | is there a pain point',
  inefficiency: 'y a-t-il une inefficacité | is there an inefficiency',
  ai_fit:
    'y a-t-il quelque chose à prédire, à automatiser ou à personnaliser | ' +
    'is there something to predict, automate or personalise',
  data: 'a-t-on les données pour le faire | données | is there data to do it with',
  return: 'peut-on en attendre un retour | is a return to be expected',
  capabilityPattern:
    'capacité | capacité d’ia | type d’ia | fonction de l’ia | apport de l’ia | capability | ai capability | ai function',
  technologyFamily:
    'technologie | technologies | techno | technique | type de technologie | famille d’ia | technology | ' +
    'ai technology | ai technique | ai type | type of ai | ai classification | techniques',
  valueLevers:
    'leviers | levier | valeur | type de valeur | value | value driver | value drivers | levers | benefit type',
  scopeIn: 'périmètre | périmètre du projet | inclus | scope | project scope',
  scopeOut: 'hors périmètre | exclusions | exclu | exclus | not in scope | out of scope',
  doesText:
    'solution | solution envisagée | réponse envisagée | fonctionnement | livrables | livrable | résultat attendu | ' +
    'résultats | sorties | output | outputs | solution description | deliverables | expected output | ' +
    'description of ai system s outputs | describe the ai system s outputs | ai system outputs',
  doesNotText: 'limites | limitations | ce que ça ne fait pas | limits | known limitations',
  budgetCap:
    'budget | budget prévisionnel | budget max | budget estimé | coût | coût estimé | montant | cost | estimated cost | ' +
    'budget estimate | envelope',
  deadline:
    'date limite | date de fin | date de fin souhaitée | date prévue | date souhaitée | date cible | date butoir | pour le | date de livraison | livraison | ' +
    'date de mise en production | fin prévue | date de fin prévue | due date | due | target date | end date | ' +
    'delivery date | go live date',
  skills:
    'compétences requises | compétences nécessaires | ressources | profils | required skills | resources',
  confidentiality:
    'niveau de confidentialité | classification | sensibilité | sensibilité des données | confidentiality level | ' +
    'data classification | data sensitivity | sensitivity',
  confidentialityNote: 'commentaire sur la confidentialité | confidentiality note | confidentiality comment',
  integration:
    'outils | outil | intégration | intégrations | applications | si concerné | tools | tool | ' +
    'integration | integrations',
  gainText:
    'gain | gains | bénéfice | bénéfices | bénéfices attendus | valeur attendue | gains attendus | impact attendu | ' +
    'benefit | benefits | expected benefits | expected benefit | expected impact | expected gains | ' +
    'what are the expected benefits and positive outcomes from the ai | expected benefits and positive outcomes',
  gainValue: 'valeur du gain | gain chiffré | gain estimé | gain value | estimated gain | expected value',
  gainUnit: 'unité du gain | unité | gain unit | unit',
  gainKpiFamily: 'indicateur | kpi | indicateurs | type d’indicateur | famille de kpi | metric | kpi type',
  clients:
    'client | nom du client | compte | annonceur | marque | customer | customers | account | client name | brand | ' +
    'advertiser',
  owner:
    'porteur | porteur du projet | responsable métier | responsable projet | sponsor | chef de projet | pilote | référent | responsable du projet | propriétaire | ' +
    'contact | demandeur métier | e-mail du responsable | project manager | project owner | lead | assignee | ' +
    'assigned to | business owner | point of contact | poc | owner e-mail',
  tags:
    'tags | mots-clés | mots clés | thème | thèmes | thématique | thématiques | catégorie | catégories | rubrique | ' +
    'keywords | labels | topic | topics | category | categories | topic area | use case topic area | theme',
};
