import type { Organisation, OrganisationParameters } from '@jalon/domain/organisation/organisation';
import { msg } from '@lingui/core/macro';
import { messages } from '../platform/messages';

export type OrganisationField = 'name' | 'sector' | 'headcount' | 'currency' | 'parameters' | 'holidays';

export const organisationLabels = messages<OrganisationField & keyof Organisation>({
  name: msg`Nom`,
  sector: msg`Secteur`,
  headcount: msg`Effectif`,
  currency: msg`Devise`,
  parameters: msg`Paramètres de calcul`,
  holidays: msg`Jours chômés`,
});

export const parameterLabels = messages<keyof OrganisationParameters>({
  hoursPerDay: msg`Heures par jour travaillé`,
  workingDaysPerYear: msg`Jours travaillés par an et par personne`,
  loadedDayRate: msg`Coût d’une journée, charges comprises`,
});
