import type { QuestionGroup } from '@jalon/domain/projects/questions/question-groups';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What questions are about. */
export const groupLabels: Readonly<Record<QuestionGroup, MessageDescriptor>> = {
  project: msg`Le projet`,
  sources: msg`Les sources`,
  personal_data: msg`Données personnelles`,
  dpia: msg`Analyse d’impact`,
  ai_act: msg`Règlement IA`,
  publishing: msg`Ce qui est publié`,
  organisation: msg`L’organisation`,
};

/** Why they are asked. */
export const groupHelp: Readonly<Record<QuestionGroup, MessageDescriptor>> = {
  project: msg`Ce que fait la solution et comment elle est obtenue : de là vient ce qui sera demandé aux portes.`,
  sources: msg`D’où viennent les données, et ce que d’autres peuvent en faire.`,
  personal_data: msg`La qualification RGPD demandée à G1 : toutes les questions qui s’appliquent doivent avoir une réponse.`,
  dpia: msg`Des opérations que seule une personne peut reconnaître : elles décident si une analyse d’impact (AIPD) est due.`,
  ai_act: msg`Le questionnaire du règlement européen sur l’IA : rôle, classe, transparence.`,
  publishing: msg`Des contenus vus par le public, des personnes reconnaissables.`,
  organisation: msg`Répondues une fois, ces réponses valent pour tous les projets.`,
};
