import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { openDraft } from '../testing/open-lifecycle';
import { draft, template, TEMPLATE_ID, words } from '../testing/sample-lifecycle';

const EDIT = `POST /lifecycles/${TEMPLATE_ID}/draft`;
const PUBLISH = `POST /lifecycles/${TEMPLATE_ID}/versions`;
const taken = { [EDIT]: () => ({ version: 5, part: 'G0-04', flaws: [] }) };

const flawAt = (place: string, text: string) => ({ code: 'x', place, words: words(text) });

const dialog = async (name: string | RegExp) => within(await screen.findByRole('dialog', { name }));
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer dans le brouillon' }));

describe('a flaw of the draft', () => {
  it('leads to the field where it is mended, which says what is wrong', async () => {
    const flaw = flawAt('gates.G0.criteria.G0-04.signer', 'Personne ne peut signer');
    await openDraft('', () => draft({ flaws: [flaw] }));
    const line = (await screen.findByText(/Personne ne peut signer/)).closest('li') ?? document.body;
    await waitFor(() => expect(line.textContent).toContain('Critère G0-04 (Ouvrir un projet) · Personne'));
    await userEvent.click(within(line).getByRole('link', { name: 'Critère G0-04' }));
    const form = await dialog('Critère G0-04');
    const signer = form.getByLabelText('Signataire');
    await waitFor(() => expect(document.activeElement).toBe(signer));
    form.getByText('Personne ne peut signer.');
  });

  it('is told above the form where no field of it can mend it', async () => {
    const flaw = flawAt('gates.G0.alsoForOutcome.pass', 'Le critère « G1-99 » n’existe pas');
    await openDraft('&edit=gate:G0:alsoForOutcome', () => draft({ flaws: [flaw] }));
    const form = await dialog('Porte G0');
    await form.findByText(/Le critère « G1-99 » n’existe pas\./);
  });

  it('holds publishing back, and says so', async () => {
    const flaw = flawAt('gates.G0.quorum', 'Le quorum dépasse le nombre de décideurs');
    await openDraft('', () => draft({ flaws: [flaw] }));
    const publish = await screen.findByRole('button', { name: 'Publier la version 2' });
    screen.getByText('Corrigez d’abord ce qui est signalé.');
    await userEvent.click(publish);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the parts of a draft', () => {
  it('sends of a criterion what was changed, and nothing else', async () => {
    const { asked } = await openDraft('&edit=criterion:G0-04', draft, taken);
    const form = await dialog('Critère G0-04');
    const title = await form.findByLabelText(/Ce qui est demandé \(français\)/);
    await userEvent.clear(title);
    await userEvent.type(title, 'Trois votants au moins');
    await save();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toEqual({
      what: EDIT,
      body: {
        version: 4,
        edit: { what: 'criterion', id: 'G0-04', change: { fr: 'Trois votants au moins' } },
      },
    });
  });

  it('reads a rule back in words, and says which name in it means nothing', async () => {
    await openDraft('&edit=criterion:G0-04:rule', draft);
    const form = await dialog('Critère G0-04');
    const rule = await form.findByLabelText(/^Satisfait quand/);
    await waitFor(() => expect(form.getByText(/Votants/)).toBeTruthy());
    await userEvent.clear(rule);
    await userEvent.type(rule, 'voterz >= 3');
    await form.findByText(/« voterz » n’est le nom de rien/);
  });

  it('keeps the origin of a threshold in both languages', async () => {
    const { asked } = await openDraft('&tab=parameters&edit=parameter:p_min_voters', draft, taken);
    const form = await dialog('Nombre minimal de votants');
    const french = form.getByLabelText(/Origine \(français\)/);
    await userEvent.clear(french);
    await userEvent.type(french, 'décision de l’agence');
    await save();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.body).toMatchObject({
      edit: {
        what: 'parameter',
        id: 'p_min_voters',
        change: { source: { fr: 'décision de l’agence', en: 'product default' } },
      },
    });
  });

  it('lets a gate be decided by all, and two roles be one person again', async () => {
    const { asked } = await openDraft('&edit=gate:G0', draft, taken);
    const form = await dialog('Porte G0');
    await userEvent.selectOptions(form.getByLabelText(/Combien signent/), 'all');
    await userEvent.click(await form.findByRole('button', { name: /Retirer Sponsor \/ Product Owner/ }));
    await save();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.body).toMatchObject({
      edit: { what: 'gate', id: 'G0', change: { quorum: 'all', mayNotAlsoBe: [] } },
    });
  });

  it('adds an activity to a phase', async () => {
    const { asked } = await openDraft('&edit=phase:P0', draft, taken);
    const form = await dialog('Phase P0');
    await userEvent.click(form.getByRole('button', { name: 'Ajouter une activité' }));
    await userEvent.type(form.getAllByLabelText('Français')[1] ?? document.body, 'Trier');
    await userEvent.type(form.getAllByLabelText('Anglais')[1] ?? document.body, 'Sort');
    await save();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.body).toMatchObject({
      edit: {
        what: 'phase',
        id: 'P0',
        change: { activities: [{ id: 'P0-A1' }, { fr: 'Trier', en: 'Sort' }] },
      },
    });
  });
});

describe('publishing', () => {
  it('shows what changes, asks why, and opens the version that came of it', async () => {
    const { asked, router } = await openDraft('', draft, {
      [PUBLISH]: () => ({ ...template, hasDraft: false, latest: { ...template.latest, number: 2 } }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Publier la version 2' }));
    const asking = await dialog('Publier la version 2');
    asking.getByText('3 personnes');
    asking.getByText('5 personnes');
    await userEvent.type(asking.getByLabelText(/Pourquoi ce changement/), 'L’agence a grandi.');
    await userEvent.click(asking.getByRole('button', { name: 'Publier' }));
    await screen.findByText('La version 2 est publiée.');
    expect(asked).toEqual([{ what: PUBLISH, body: { version: 4, reason: 'L’agence a grandi.' } }]);
    expect(router.state.location.search).toEqual({ version: template.latest.id });
  });

  it('asks for a reason before anything is sent', async () => {
    const { asked } = await openDraft('', draft);
    await userEvent.click(await screen.findByRole('button', { name: 'Publier la version 2' }));
    const asking = await dialog('Publier la version 2');
    await userEvent.click(asking.getByRole('button', { name: 'Publier' }));
    await waitFor(() =>
      expect(asking.getByLabelText(/Pourquoi ce changement/).getAttribute('aria-invalid')).toBe('true'),
    );
    expect(asked).toEqual([]);
  });
});
