import { bestOf, folded, scoreOf } from './fuzzy';

describe('finding by typing', () => {
  it('does without accents, case and signs', () => {
    expect(folded('L’Équipe : créa')).toBe('l equipe crea');
    expect(scoreOf('Journal d’audit', 'AUDIT')).toBeGreaterThan(0);
    expect(scoreOf('Étiquettes', 'etiq')).toBeGreaterThan(0);
  });

  it('wants every word, in any order', () => {
    expect(scoreOf('Nouveau cas d’usage', 'usage nouv')).toBeGreaterThan(0);
    expect(scoreOf('Nouveau cas d’usage', 'usage client')).toBe(0);
  });

  it('forgives letters that are left out, not any letters', () => {
    expect(scoreOf('Paramètres de l’organisation', 'prmtrs')).toBeGreaterThan(0);
    expect(scoreOf('Paramètres de l’organisation', 'pzz')).toBe(0);
    expect(scoreOf('Clients', 'cs')).toBe(0);
    expect(scoreOf('Sélectionner les lignes affichées', 'inès')).toBe(0);
  });

  it('puts beginnings before middles before scattered letters', () => {
    const names = ['Sous-clients', 'Mes clients', 'Clients', 'Cartes liées entre temps'];
    expect(bestOf(names, 'client', (name) => name).slice(0, 2)).toEqual(['Clients', 'Sous-clients']);
    expect(bestOf(names, '', (name) => name)).toEqual(names);
  });
});
