import type { DataSensitivity, Effort, RiskDomain } from '@jalon/domain/use-cases/catalogue/template';
import { msg } from '@lingui/core/macro';
import { messages } from '../../platform/messages';

export const effortLabels = messages<Effort>({
  light: msg({ message: 'Léger', context: 'effort' }),
  moderate: msg({ message: 'Moyen', context: 'effort' }),
  heavy: msg({ message: 'Important', context: 'effort' }),
});

export const sensitivityLabels = messages<DataSensitivity>({
  public: msg`Publique`,
  internal: msg`Interne à l’agence`,
  client_confidential: msg`Confidentielle, confiée par le client`,
  personal: msg`Données personnelles`,
});

export const riskDomainLabels = messages<RiskDomain>({
  rgpd: msg`RGPD`,
  ai_act: msg`Règlement IA`,
  intellectual_property: msg`Droits de tiers`,
  confidentiality: msg`Confidentialité`,
  quality: msg`Qualité`,
});
