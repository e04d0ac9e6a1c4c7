import { likelyClients } from './likely-client';

const row = (rank: number, name: string | null) => ({ rank, values: { name } });

describe('clients of a file that may be there already', () => {
  it('are told by their name, however it is written, here and in the rows before', () => {
    const rows = [
      row(1, 'Voltéo'),
      row(2, 'VOLTEO'),
      row(3, 'Banque Zoé'),
      row(4, 'banque  zoe'),
      row(5, 'Nova'),
      row(6, null),
      row(7, null),
      row(8, '***'),
    ];
    expect([...likelyClients([{ name: 'Voltéo' }], rows)]).toEqual([
      [1, [{ title: 'Voltéo', score: 1, isInRegister: true }]],
      [2, [{ title: 'Voltéo', score: 0.95, isInRegister: true }]],
      [4, [{ title: 'Banque Zoé', score: 0.95, isInRegister: false }]],
    ]);
  });
});
