import { shipped } from '../testing/shipped';
import { lawWords } from './law-words';

const cited = [
  ...shipped.gates.flatMap(({ criteria }) => criteria.flatMap(({ law = [] }) => law)),
  ...Object.values(shipped.dpia.lists).flatMap((list) => list.flatMap(({ law }) => law ?? [])),
];

describe('a text of law as it is cited', () => {
  it.each([
    ['RGPD art. 28(3)(a)', 'GDPR art. 28(3)(a)'],
    ['RIA art. 26(7) (haut risque)', 'AI Act art. 26(7) (high risk)'],
    ['C. trav. L.2312-8', 'French Labour Code, art. L. 2312-8'],
    ['TJ Nanterre 14/02/2025 n° 24/01457', 'Court of Nanterre, 14/02/2025, no. 24/01457'],
    ['CNIL fiche IA 5 ; RIA art. 26(9)', 'CNIL sheet on AI no. 5; AI Act art. 26(9)'],
    ['Directive (UE) 2019/790 art. 4(3)', 'Directive (EU) 2019/790 art. 4(3)'],
  ])('« %s » is “%s” in English', (law, en) => expect(lawWords(law).en).toBe(en));

  it('keeps its French name in French', () => expect(lawWords('RGPD art. 13').fr).toBe('RGPD art. 13'));

  it('leaves no French word in the English of any that the shipped life cycle cites', () => {
    expect(cited.length).toBeGreaterThan(50);
    for (const law of cited)
      expect(lawWords(law).en).not.toMatch(/RGPD|RIA|UE|risque|fiche|délib|rév|n°| du |TJ /);
  });
});
