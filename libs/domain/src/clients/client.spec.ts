import { Client, ClientChanges, ClientDraft } from './client';
import { mayOnClient } from './may-on-client';

const contact = { name: 'Hélène Vasseur', role: null, email: null, phone: null };

describe('a client', () => {
  it.each([
    [{ name: 'Voltéo Industrie', status: 'active' }, true],
    [{ name: 'Voltéo Industrie' }, false],
    [{ name: ' ', status: 'active' }, false],
    [{ name: 'Voltéo', status: 'asleep' }, false],
    [{ name: 'Voltéo', status: 'active', kind: 'c2c' }, false],
    [{ name: 'Voltéo', status: 'active', kind: null, sector: null, profile: null }, true],
    [{ name: 'Voltéo', status: 'active', contacts: [contact] }, true],
    [{ name: 'Voltéo', status: 'active', contacts: [{ ...contact, email: 'helene' }] }, false],
    [{ name: 'Voltéo', status: 'active', contacts: [{ ...contact, phone: '+33 (0)1 23 45 67 89' }] }, true],
    [{ name: 'Voltéo', status: 'active', contacts: [{ ...contact, phone: 'au bureau' }] }, false],
  ])('%j may be created: %s', (draft, accepted) =>
    expect(ClientDraft.safeParse(draft).success).toBe(accepted),
  );

  it('changes nothing that is not said', () => expect(ClientChanges.parse({})).toEqual({}));

  it('tells when it was last changed', () => expect(Object.keys(Client.shape)).toContain('updatedAt'));
});

describe('what one may do with a client', () => {
  it.each([
    [['director'], 'full', 'active', ['edit', 'part']],
    [['project_manager'], 'full', 'former', ['edit', 'resume']],
    [['contributor', 'project_manager'], 'full', 'prospect', ['edit', 'part']],
    [['contributor'], 'full', 'active', []],
    [['client_viewer'], 'full', 'active', []],
    [['director'], 'read', 'active', []],
  ] as const)('%j with scope %s on a client that is %s: %j', (roles, scope, status, actions) =>
    expect(mayOnClient({ roles, scope }, { status })).toEqual(actions),
  );
});
