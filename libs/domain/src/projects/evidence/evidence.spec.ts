import { evidenceStanding } from './evidence-standing';
import { LinkAddress, normaliseLink } from './link-address';
import { mayOnEvidence } from './may-on-evidence';

describe('the address of a proof', () => {
  it.each([
    ['https://exemple.fr/', 'https://exemple.fr'],
    ['  HTTPS://Exemple.FR:443/Note?b=2&utm_source=x#fin ', 'https://exemple.fr/Note?b=2#fin'],
    ['exemple.fr/note', 'https://exemple.fr/note'],
    ['http://exemple.fr/a/../b', 'http://exemple.fr/b'],
    ['https://élan.fr/été', 'https://xn--lan-9la.fr/%C3%A9t%C3%A9'],
  ])('%s is kept as %s, and stays so', (written, kept) => {
    expect(normaliseLink(written)).toBe(kept);
    expect(normaliseLink(kept)).toBe(kept);
    expect(LinkAddress.parse(written)).toBe(kept);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://exemple.fr',
    'file:///etc/passwd',
    'data:text/html,x',
    'https://a:b@exemple.fr',
    'intranet',
    'deux mots',
    '',
  ])('%s is refused', (written) => {
    expect(normaliseLink(written)).toBeNull();
    expect(LinkAddress.safeParse(written).success).toBe(false);
  });
});

describe('a proof that expires', () => {
  it.each([
    [null, 'in_force'],
    ['2026-11-29', 'expired'],
    ['2026-11-30', 'expires_soon'],
    ['2026-12-30', 'expires_soon'],
    ['2026-12-31', 'in_force'],
  ] as const)('until %s is %s on 30 November', (expiresOn, standing) =>
    expect(evidenceStanding(expiresOn, '2026-11-30')).toBe(standing),
  );
});

describe('what one may do with a proof', () => {
  const state = { ownerId: 'owner', createdBy: 'maker', isRemoved: false, productOwnerIds: ['po'] };
  const actor = (id: string, role: 'contributor' | 'project_manager' | 'client_viewer' = 'contributor') => ({
    id,
    roles: [role],
    scope: 'full' as const,
  });

  it.each(['owner', 'maker', 'po'])('all of it for its %s', (id) =>
    expect(mayOnEvidence(actor(id), state)).toEqual(['serve', 'renew', 'edit', 'remove']),
  );

  it('all of it for those who steer, to let it serve for everybody inside, nothing for a client', () => {
    expect(mayOnEvidence(actor('x', 'project_manager'), state)).toContain('remove');
    expect(mayOnEvidence(actor('x'), state)).toEqual(['serve']);
    expect(mayOnEvidence(actor('owner', 'client_viewer'), state)).toEqual([]);
  });

  it('is put back by the same people, and reads only under a token that reads', () => {
    expect(mayOnEvidence(actor('maker'), { ...state, isRemoved: true })).toEqual(['restore']);
    expect(mayOnEvidence(actor('x'), { ...state, isRemoved: true })).toEqual([]);
    expect(mayOnEvidence({ ...actor('maker'), scope: 'read' }, state)).toEqual([]);
  });
});
