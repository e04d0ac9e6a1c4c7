import { traceOf } from '../expression/evaluate';
import { scopeOf } from '../expression/scope';
import type { Values } from '../expression/scope';
import type { Facts, RuleValue } from '../facts/fact';
import { shipped } from '../testing/shipped';
import { vocabularyOf } from './vocabulary';
import { Because, why } from './why';

const vocabulary = vocabularyOf(shipped);
const factsOf = (values: Readonly<Record<string, RuleValue | null>>): Facts =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      {
        id,
        standing: value === null ? ('unknown' as const) : ('measured' as const),
        value,
        at: null,
        source: null,
        sample: null,
        path: null,
        by: null,
        expiresOn: null,
        evidenceIds: [],
      },
    ]),
  );
const reasons = (text: string, facts: Values, attributes: Values = {}) =>
  why(traceOf(text, scopeOf(shipped.parameters, { attributes, facts: factsOf(facts) })), vocabulary);

describe('why, in words', () => {
  it.each([
    [
      'voters >= p_min_voters',
      { voters: 2 },
      'Nombre de votes indépendants exprimés à l’aveugle : 2 personnes ; il en faut au moins 3',
      'Number of independent blind votes: 2 people; must be at least 3 people',
    ],
    ['ownerNamed', { ownerNamed: false }, 'Propriétaire métier nommé : non', 'Business owner named: no'],
    ['ownerNamed', {}, 'Propriétaire métier nommé : pas encore connu', 'Business owner named: not known yet'],
    [
      'completenessMandatory >= p_completeness',
      { completenessMandatory: 0.931 },
      'Complétude des champs obligatoires : 93,1 % ; il faut au moins 95 %',
      'Completeness of mandatory fields: 93.1%; must be at least 95%',
    ],
    [
      'npvBase > 0',
      { npvBase: -12500 },
      'VAN de l’option retenue, cas de base : -12 500 € ; il faut plus de 0 €',
      'NPV of the chosen option, base case: -€12,500; must be more than €0',
    ],
    [
      'maturityAgeDays <= p_maturity_age_days',
      { maturityAgeDays: 400 },
      'Âge du dernier diagnostic de maturité : 400 jours ; il faut au plus 365 jours',
      'Age of the latest maturity assessment: 400 days; must be at most 365 days',
    ],
    [
      "dpiaStatus in ['validated','not_required_documented']",
      { dpiaStatus: 'draft' },
      'État de l’AIPD : Brouillon ; il faut Validée ou Non requise, motivée par écrit',
      'State of the DPIA: Draft; must be Validated or Not required, reasons in writing',
    ],
    [
      'primaryKpisWithBaseline == primaryKpis',
      { primaryKpisWithBaseline: 1, primaryKpis: 2 },
      'KPI principaux dont la base de référence compte assez d’observations : 1 ; il en faut 2 (KPI principaux)',
      'Primary KPIs whose baseline has enough observations: 1; must be 2 (primary KPIs)',
    ],
    [
      'metricLowerBound >= metricTarget',
      { metricLowerBound: 0.7 },
      'Borne basse de l’intervalle de confiance de la métrique principale sur le jeu de test : 0,7 ; il faut au moins « cible de la métrique principale », pas encore connu',
      'Lower confidence bound of the main metric on the test set: 0.7; must be at least “target of the main metric”, not known yet',
    ],
    [
      'sus >= p_sus and promptMinScore >= p_prompt_score',
      { sus: 60, promptMinScore: 4 },
      'Score SUS moyen (facilité d’utilisation) : 60 sur 100 ; il faut au moins 68 sur 100',
      'SUS mean: 60 out of 100; must be at least 68 out of 100',
    ],
    [
      'equalisedOddsGap <= p_eo_gap',
      { equalisedOddsGap: 0.134 },
      'Plus grand écart de taux de vrais ou de faux positifs : 13,4 points ; il faut au plus 10 points',
      'Largest TPR or FPR gap: 13.4 points; must be at most 10 points',
    ],
  ] satisfies readonly (readonly [string, Values, string, string])[])('%s: %j', (text, facts, fr, en) => {
    const [reason, ...others] = reasons(text, facts);
    expect(others).toEqual([]);
    expect(reason?.sentence.fr.replace(/[\u202f\u00a0]/g, ' ').replace('\u2212', '-')).toBe(fr);
    expect(reason?.sentence.en.replace('\u2212', '-')).toBe(en);
    expect(Because.parse(reason)).toEqual(reason);
  });

  it.each([
    ["'text' in outputs", { outputs: ['image'] }, 'Sorties produites : Image ; il faut y trouver Texte'],
    ["'text' in outputs", { outputs: [] }, 'Sorties produites : rien ; il faut y trouver Texte'],
    ['not firstAiProject', { firstAiProject: true }, 'Premier projet IA de la structure : oui'],
    [
      "not (projectSize in ['L','XL'])",
      { projectSize: 'L' },
      'Taille du projet : L (grand) ; il faut autre chose que L (grand) ou XL (très grand)',
    ],
    [
      "firstPlacedOnMarket < '2026-08-02'",
      { firstPlacedOnMarket: '2026-11-30' },
      'Date de première mise sur le marché : 30 novembre 2026 ; il faut avant le 2 août 2026',
    ],
    ['50 <= headcount', { headcount: 12 }, 'Effectif : 12 ; il en faut au moins 50'],
  ] satisfies readonly (readonly [string, Values, string])[])('%s: %j', (text, attributes, fr) => {
    const [reason] = reasons(text, {}, attributes);
    expect(reason?.sentence.fr.replace(/[\u202f\u00a0]/g, ' ')).toBe(fr);
    expect(reason?.isMet).toBe(false);
  });

  it('names the threshold and where the value comes from', () => {
    const [reason] = reasons('voters >= p_min_voters', { voters: 4 });
    expect(reason).toMatchObject({
      isMet: true,
      threshold: { name: 'p_min_voters', label: { fr: 'Nombre minimal de votants' } },
      subject: { name: 'voters', value: 4, standing: 'measured' },
    });
  });

  it('gives only what made the result', () => {
    const told = reasons('scenarios >= 1 and scenariosWithAutonomy == scenarios', {
      scenarios: 3,
      scenariosWithAutonomy: 1,
    });
    expect(told.map(({ text }) => text)).toEqual(['scenariosWithAutonomy == scenarios']);
  });

  it('says nothing where there is no rule', () =>
    expect(why(traceOf(undefined, new Map()), vocabulary)).toEqual([]));

  it('has words for every rule of the shipped content: no name of a fact is read by a person', () => {
    for (const { rule } of shipped.gates.flatMap(({ criteria }) => criteria)) {
      if (rule === undefined) continue;
      for (const { sentence } of reasons(rule, {})) expect(sentence.fr).not.toMatch(/[a-z][A-Z]|p_/);
    }
  });
});
