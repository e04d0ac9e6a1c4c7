import { Problem } from '@jalon/contracts/platform/problem';
import { invalidInput, unavailable } from '@jalon/contracts/platform/problems';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { z } from 'zod';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { ThemeProvider } from '../../ui/theme/theme-provider';
import { ProblemNotice } from '../problem-notice';
import { useShapeForm } from './use-shape-form';
import { useSubmit } from './use-submit';

const Shape = z.object({ title: z.string().trim().min(3), problem: z.string().min(1) });

interface Props {
  readonly send: (checked: z.output<typeof Shape>) => Promise<unknown>;
}

function Sample({ send }: Props) {
  const { form, draft } = useShapeForm({
    shape: Shape,
    defaultValues: { title: '', problem: '' },
    draft: 'spec',
  });
  const { submit, refusal } = useSubmit(form, send, { onDone: draft.forget });
  return (
    <Form onSubmit={submit}>
      <TextField control={form.control} name="title" label="Intitulé" />
      <TextField control={form.control} name="problem" label="Problème" />
      {refusal && <ProblemNotice {...refusal} />}
      <button type="submit">Créer</button>
    </Form>
  );
}

const show = (send: Props['send'] = () => Promise.resolve()) =>
  render(
    <I18nProvider i18n={i18n}>
      <ThemeProvider env="test">
        <Sample send={send} />
      </ThemeProvider>
    </I18nProvider>,
  );

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const create = () => userEvent.click(screen.getByRole('button', { name: 'Créer' }));

beforeEach(() => localStorage.clear());

describe('a form over a shape', () => {
  it('says what is wrong in French, on the field, and goes there', async () => {
    show();
    await userEvent.type(field('Intitulé'), 'ab');
    await create();
    expect(screen.getByText('Au moins 3 caractères.')).toBeTruthy();
    expect(screen.getByText('Ce champ est nécessaire.')).toBeTruthy();
    expect(document.activeElement).toBe(field('Intitulé'));
  });

  it('sends what the shape made of it', async () => {
    const sent: unknown[] = [];
    show((checked) => Promise.resolve(sent.push(checked)));
    await userEvent.type(field('Intitulé'), ' Veille ');
    await userEvent.type(field('Problème'), 'trop');
    await create();
    expect(sent).toEqual([{ title: 'Veille', problem: 'trop' }]);
  });

  it('shows the server’s refusal of a field on that field', async () => {
    const errors = [{ pointer: '/problem', code: 'custom', message: 'Déjà décrit ailleurs.' }];
    show(() => Promise.reject(new Problem(invalidInput, {}, { title: 'La saisie ne convient pas', errors })));
    await userEvent.type(field('Intitulé'), 'Veille');
    await userEvent.type(field('Problème'), 'trop');
    await create();
    expect(await screen.findByText('Déjà décrit ailleurs.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows any other refusal beside the form', async () => {
    const said = { title: 'Service momentanément indisponible', detail: 'Réessayez.' };
    show(() => Promise.reject(new Problem(unavailable, {}, said)));
    await userEvent.type(field('Intitulé'), 'Veille');
    await userEvent.type(field('Problème'), 'trop');
    await create();
    expect((await screen.findByRole('alert')).textContent).toContain('Service momentanément indisponible');
  });
});

describe('a draft', () => {
  it('outlives the page', async () => {
    const { unmount } = show();
    await userEvent.type(field('Problème'), 'Les briefs se perdent');
    unmount();
    show();
    expect(field('Problème').value).toBe('Les briefs se perdent');
    expect(field('Intitulé').value).toBe('');
  });

  it('keeps what was pasted at once', async () => {
    const { unmount } = show();
    await userEvent.click(field('Problème'));
    await userEvent.paste('Les briefs se perdent');
    unmount();
    show();
    expect(field('Problème').value).toBe('Les briefs se perdent');
  });

  it('is gone when all is as before', async () => {
    const { unmount } = show();
    await userEvent.type(field('Problème'), 'ab');
    await userEvent.clear(field('Problème'));
    unmount();
    expect(localStorage.getItem('jalon-draft-spec')).toBeNull();
  });

  it('is gone once it is saved', async () => {
    const { unmount } = show();
    await userEvent.type(field('Intitulé'), 'Veille');
    await userEvent.type(field('Problème'), 'trop');
    await create();
    unmount();
    show();
    expect(field('Intitulé').value).toBe('');
  });
});
