import { Problem } from '@jalon/contracts/platform/problem';
import { changedMeanwhile } from '@jalon/contracts/platform/problems';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { z } from 'zod';
import { TextField } from '../../ui/fields/text-field';
import { ConflictChoices } from '../../ui/forms/conflict-choices';
import { Form } from '../../ui/forms/form';
import { ThemeProvider } from '../../ui/theme/theme-provider';
import { blanksAsNull } from './blanks-as-null';
import { useEditForm } from './use-edit-form';

const text = z.string().min(1).nullable().optional();
const Shape = z.object({ scopeIn: text, scopeOut: text });
type Values = z.infer<typeof Shape>;
type Send = (changes: Partial<Values>, version: number) => Promise<unknown>;

interface Props {
  readonly send: Send;
  readonly version: number;
  readonly onDone: () => void;
}

function Sample({ send, version, onDone }: Props) {
  const editor = useEditForm<Values>({
    shape: blanksAsNull(Shape),
    read: { scopeIn: 'LinkedIn', scopeOut: 'X' },
    version,
    draft: 'spec-edit',
    context: 'use-cases',
    send,
    onDone,
  });
  if (editor.conflict)
    return (
      <ConflictChoices
        fields={editor.conflict.conflicts.map(({ field, theirs }) => ({
          field,
          label: field,
          mine: editor.conflict?.changes.scopeIn,
          theirs: String(theirs),
          theirsBy: 'Léa',
        }))}
        onSettle={editor.settle}
        onCancel={editor.leaveConflict}
        refusal={({ message }) => message}
      />
    );
  return (
    <Form onSubmit={editor.submit}>
      <TextField control={editor.form.control} name="scopeIn" label="Inclus" />
      <TextField control={editor.form.control} name="scopeOut" label="Exclu" />
      <button type="submit">Enregistrer</button>
      <button type="button" onClick={editor.close}>
        Annuler
      </button>
    </Form>
  );
}

/** What was sent, and whether the form has closed. */
function open(answers: readonly (Error | null)[] = [], version = 3) {
  const sent: [Partial<Values>, number][] = [];
  const done: true[] = [];
  const send: Send = (changes, read) => {
    const refused = answers[sent.push([changes, read]) - 1];
    return refused ? Promise.reject(refused) : Promise.resolve();
  };
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient()}>
        <ThemeProvider env="test">
          <Sample send={send} version={version} onDone={() => done.push(true)} />
        </ThemeProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { sent, done };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
async function type(name: string, value: string) {
  await userEvent.clear(field(name));
  if (value) await userEvent.type(field(name), value);
}

beforeEach(() => localStorage.clear());

describe('a form over a thing that others edit too', () => {
  it('sends only what changed, on the version read, and closes', async () => {
    const { sent, done } = open();
    await type('Inclus', 'LinkedIn et Instagram');
    await press('Enregistrer');
    expect(sent).toEqual([[{ scopeIn: 'LinkedIn et Instagram' }, 3]]);
    expect(done).toHaveLength(1);
  });

  it('clears a field that was emptied', async () => {
    const { sent } = open();
    await type('Exclu', '');
    await press('Enregistrer');
    expect(sent).toEqual([[{ scopeOut: null }, 3]]);
  });

  it('asks nothing of the server when nothing changed', async () => {
    const { sent, done } = open();
    await press('Enregistrer');
    expect(sent).toEqual([]);
    expect(done).toHaveLength(1);
  });

  it('keeps a draft with the version it was begun on, also when the page has read a later one', async () => {
    open();
    await type('Inclus', 'le mien');
    cleanup();
    const { sent } = open([], 7);
    expect(field('Inclus').value).toBe('le mien');
    await press('Enregistrer');
    expect(sent).toEqual([[{ scopeIn: 'le mien' }, 3]]);
  });

  it('forgets the draft when it is given up, and reads the version anew', async () => {
    open();
    await type('Inclus', 'le mien');
    await press('Annuler');
    cleanup();
    const { sent } = open([], 7);
    expect(field('Inclus').value).toBe('LinkedIn');
    await type('Exclu', 'TikTok');
    await press('Enregistrer');
    expect(sent).toEqual([[{ scopeOut: 'TikTok' }, 7]]);
  });
});

describe('a field that a colleague changed meanwhile', () => {
  const refused = new Problem(changedMeanwhile, {
    version: 5,
    conflicts: [{ field: 'scopeIn', yours: 'a', theirs: 'b', by: 'Léa', at: '2026-11-26T10:00:00.000Z' }],
  });
  async function meet() {
    const opened = open([refused]);
    await type('Inclus', 'le mien');
    await type('Exclu', 'TikTok');
    await press('Enregistrer');
    return opened;
  }

  it('is sent again on their version when one keeps one’s own value', async () => {
    const { sent, done } = await meet();
    await userEvent.click(screen.getByRole('radio', { name: /Votre valeur/ }));
    await press('Enregistrer ces choix');
    expect(sent[1]).toEqual([{ scopeIn: 'le mien', scopeOut: 'TikTok' }, 5]);
    expect(done).toHaveLength(1);
  });

  it('is left alone when one keeps theirs; the rest is still saved', async () => {
    const { sent } = await meet();
    await userEvent.click(screen.getByRole('radio', { name: /Celle de Léa/ }));
    await press('Enregistrer ces choix');
    expect(sent[1]).toEqual([{ scopeOut: 'TikTok' }, 5]);
  });

  it('is not saved before a choice is made', async () => {
    const { sent } = await meet();
    await press(/Enregistrer ces choix/);
    expect(sent).toHaveLength(1);
  });
});
