import { type Check, detector } from './detector';
import { cannotTell, clear, suspected } from './mistake';
import { answer, figure } from './project-picture';

/** Under this part of the days of P3, P4 and P5, data are taken for granted: a mark of ours, told as such. */
const DATA_SHARE = 0.2;

const PLAN_DATA = { at: 'plan', way: ['Prévoir la phase « Données ».', 'Plan the “Data” phase.'] } as const;

const beyondPilot: Check = ({ phase }) =>
  phase > 5 ? clear('Les données ont passé le pilote.', 'The data went through the pilot.') : null;

const dataUnplanned: Check = ({ plannedDays: { P3: data, P4: build, P5: pilot } }) => {
  if (data !== undefined) return null;
  if (build === undefined && pilot === undefined)
    return cannotTell(['Les phases n’ont pas encore de dates.', 'The phases have no dates yet.'], PLAN_DATA);
  return suspected(
    [
      'La suite est planifiée, le travail sur les données ne l’est pas.',
      'What follows is planned, data work is not.',
    ],
    PLAN_DATA,
  );
};

/** S-ERR-02: the data phase is not planned, or short beside building and piloting. */
export const dataUnderestimated = detector([beyondPilot, dataUnplanned], ({ plannedDays }) => {
  const { P3: data = 0, P4: build = 0, P5: pilot = 0 } = plannedDays;
  const share = data / Math.max(data + build + pilot, 1);
  const percent = Math.round(share * 100);
  if (share >= DATA_SHARE)
    return clear(
      `Les données ont ${data} jours ouvrés, ${percent} % de la réalisation et du pilote.`,
      `Data have ${data} working days, ${percent}% of building and piloting.`,
    );
  return suspected(
    [
      `Les données ont ${data} jours ouvrés, ${percent} % de la réalisation et du pilote ; notre repère est 20 %.`,
      `Data have ${data} working days, ${percent}% of building and piloting; our mark is 20%.`,
    ],
    { at: 'plan', way: ['Donner plus de temps aux données.', 'Give more time to data.'] },
  );
});

const unfunded: Check = ({ phase, facts }) =>
  phase >= 4 && figure(facts['runBudgetMonths']) === 0
    ? suspected(['Aucun mois d’exploitation n’est financé.', 'No month of operation is funded.'], {
        at: 'gates',
        way: ['Financer l’exploitation avant le déploiement.', 'Fund operation before deployment.'],
      })
    : null;

/** While data are still ahead, nobody can be blamed for it. */
const toldFrom = (phase: number) => (phase < 4 ? cannotTell : suspected);

const unowned: Check = ({ phase, roles, facts }) => {
  if (roles.includes('system_owner') || answer(facts['runOwnerNamed'])) return null;
  return toldFrom(phase)(['Personne n’est nommé pour l’exploitation.', 'Nobody is named for operation.'], {
    at: 'team',
    way: ['Nommer le responsable du système en exploitation.', 'Name the owner of the system in operation.'],
  });
};

const runUndated: Check = ({ phase, plannedDays }) => {
  if (plannedDays['P6'] !== undefined && plannedDays['P8'] !== undefined) return null;
  return toldFrom(phase)(
    ['Le déploiement et l’exploitation n’ont pas de dates.', 'Deployment and operation have no dates.'],
    { at: 'plan', way: ['Planifier le déploiement et l’exploitation.', 'Plan deployment and operation.'] },
  );
};

/** S-ERR-07: from building on, nobody will run it, or what comes after the pilot has no dates. */
export const runUnplanned = detector([unfunded, unowned, runUndated], () =>
  clear(
    'L’exploitation a un responsable, le déploiement a des dates.',
    'Operation has an owner, deployment has dates.',
  ),
);

const DEFINE = { at: 'kpis', way: ['Définir un KPI principal.', 'Define a primary KPI.'] } as const;

const undefinedKpi: Check = ({ facts }) => {
  const kpis = figure(facts['primaryKpis']);
  if (kpis === null) return cannotTell(['Aucun KPI n’est encore défini.', 'No KPI is defined yet.'], DEFINE);
  return kpis === 0
    ? suspected(['Aucun KPI principal n’est défini.', 'No primary KPI is defined.'], DEFINE)
    : null;
};

const noBaseline: Check = ({ facts }) => {
  const [kpis, based] = [figure(facts['primaryKpis']) ?? 0, figure(facts['primaryKpisWithBaseline']) ?? 0];
  if (based >= kpis) return null;
  return suspected(
    [
      `Base de référence mesurée avant : ${based} KPI principal sur ${kpis}.`,
      `Baseline measured before: ${based} of ${kpis} primary KPIs.`,
    ],
    {
      at: 'kpis',
      way: ['Mesurer la situation actuelle tant qu’elle dure.', 'Measure today’s situation while it lasts.'],
    },
  );
};

const unconfirmed: Check = ({ phase, facts }) =>
  phase >= 8 && answer(facts['rolloutKpiConfirmed']) === false
    ? suspected(
        [
          'Le KPI principal n’est pas confirmé à grande échelle.',
          'The primary KPI is not confirmed at full scale.',
        ],
        { at: 'kpis', way: ['Mesurer après le déploiement.', 'Measure after deployment.'] },
      )
    : null;

/** S-ERR-08: no primary KPI, no baseline of it, or nothing measured at full scale. */
export const resultsUnmeasured = detector([undefinedKpi, noBaseline, unconfirmed], () =>
  clear('Les KPI principaux ont leur base de référence.', 'The primary KPIs have their baseline.'),
);
