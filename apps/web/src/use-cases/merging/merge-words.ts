import type { MergeField } from '@jalon/domain/use-cases/duplicates/merge-fields';
import type { MergeRefusal, UndoObstacle } from '@jalon/domain/use-cases/duplicates/may-merge';
import { msg } from '@lingui/core/macro';
import { messages } from '../../platform/messages';
import { fieldLabels } from '../words/field-words';

const { gainValue: _, gainUnit: __, gainKpiFamily: ___, ...labels } = fieldLabels;

/** What a merge chooses, by name. */
export const mergeFieldLabels = messages<MergeField>({ ...labels, gain: msg`Gain chiffré` });

export const refusalWords = messages<MergeRefusal>({
  same: msg`C’est le même cas d’usage.`,
  'kept-closed': msg`On ne fusionne rien dans un cas d’usage rejeté ou archivé : conservez l’autre, ou rouvrez celui-ci.`,
  'other-in-project': msg`Un projet ne disparaît pas dans un autre cas d’usage : conservez celui qui est en projet.`,
  'other-at-gate': msg`Une porte est ouverte sur l’autre cas d’usage, et des signatures y reposent : conservez celui-là, ou faites d’abord décider la porte.`,
  'not-yours': msg`Seules les personnes qui pilotent le registre fusionnent ces deux cas d’usage.`,
});

export const obstacleWords = messages<UndoObstacle>({
  undone: msg`La fusion est déjà annulée.`,
  'kept-merged': msg`Le cas d’usage conservé a lui-même été fusionné depuis : annulez d’abord cette fusion-là.`,
  'kept-closed': msg`Le cas d’usage conservé a été rejeté ou archivé depuis : rouvrez-le d’abord.`,
  'not-yours': msg`Seuls l’auteur de la fusion et les personnes qui pilotent le registre peuvent l’annuler.`,
});
