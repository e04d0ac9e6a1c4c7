import type { MatrixDimension } from '@jalon/contracts/use-cases/matrix-dimensions';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { messages } from '../../platform/messages';
import { kindLabels, processAreaLabels } from '../words/opportunity-words';
import { confidentialityLabels, technologyLabels } from '../words/solution-words';
import { statusLabels } from '../words/status-words';
import type { AxisValue } from './matrix-axis';

export const dimensionLabels = messages<MatrixDimension>({
  status: msg`Statut`,
  processArea: msg`Domaine`,
  kind: msg`Nature`,
  technologyFamily: msg`Technologie`,
  clientId: msg`Client`,
  ownerId: msg`Responsable`,
  confidentiality: msg`Confidentialité`,
});

const VALUES: Partial<Record<MatrixDimension, Readonly<Record<string, MessageDescriptor>>>> = {
  status: statusLabels,
  processArea: processAreaLabels,
  kind: kindLabels,
  technologyFamily: technologyLabels,
  confidentiality: confidentialityLabels,
};

const NONE: Partial<Record<MatrixDimension, MessageDescriptor>> = {
  clientId: msg`Sans client`,
  ownerId: msg`Sans responsable`,
};

/** A value of a dimension in words. */
export function useAxisWords(): (dimension: MatrixDimension, value: AxisValue) => string {
  const { t } = useLingui();
  return (dimension, { value, name }) => {
    if (value === 'none') return t(NONE[dimension] ?? msg`Non renseigné`);
    const word = VALUES[dimension]?.[value];
    return word ? t(word) : (name ?? value);
  };
}
