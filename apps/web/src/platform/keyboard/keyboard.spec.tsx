import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { usePageActions } from './page-actions';
import { setKeys } from './preference';
import { shownKeys, StrokeReader, strokeOf } from './strokes';
import { useKeyboard } from './use-keyboard';

function Page() {
  const [done, setDone] = useState<readonly string[]>([]);
  useKeyboard();
  const act = (what: string) => () => setDone([...done, what]);
  usePageActions('Liste', [
    { id: 'next', label: 'Suivant', keys: ['j', 'ArrowDown'], run: act('suivant') },
    { id: 'all', label: 'Tout', keys: ['Mod+a'], run: act('tout') },
    { id: 'go', label: 'Clients', keys: ['g c'], run: act('clients') },
    { id: 'client', label: 'Le client', keys: ['c'], run: act('client') },
    { id: 'sheet', label: 'Aide', keys: ['?'], run: act('aide') },
  ]);
  return (
    <>
      <input aria-label="Titre" />
      <output>{done.join(' ')}</output>
    </>
  );
}

const done = () => screen.getByRole('status').textContent;

describe('the keyboard', () => {
  beforeEach(() => localStorage.clear());

  it('does what the page says, by one key, several or two after another', async () => {
    render(<Page />);
    await userEvent.keyboard('j{ArrowDown}{Control>}a{/Control}?gcc');
    expect(done()).toBe('suivant suivant tout aide clients client');
  });

  it('leaves fields and dialogs their keys', async () => {
    render(<Page />);
    await userEvent.type(screen.getByLabelText('Titre'), 'jc?');
    expect(done()).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>('Titre').value).toBe('jc?');
  });

  it('does not listen while a dialog is open', () => {
    render(
      <>
        <Page />
        <div role="dialog" />
      </>,
    );
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(done()).toBe('');
  });

  it('can be without shortcuts of one character', async () => {
    setKeys(false);
    render(<Page />);
    await userEvent.keyboard('jgc{ArrowDown}{Control>}a{/Control}');
    expect(done()).toBe('suivant tout');
  });
});

describe('strokes', () => {
  it('say shift beside letters and keys, and not twice in a sign', () => {
    expect(strokeOf({ key: 'ArrowDown', shiftKey: true })).toBe('Shift+ArrowDown');
    expect(strokeOf({ key: '?', shiftKey: true })).toBe('?');
    expect(strokeOf({ key: 'A', shiftKey: true })).toBe('Shift+a');
    expect(strokeOf({ key: 'k', metaKey: true })).toBe('Mod+k');
    expect(strokeOf({ key: 'j', altKey: true })).toBeNull();
  });

  it('forget the first key of two after a while', () => {
    const reader = new StrokeReader();
    const starts = (stroke: string) => stroke === 'g';
    expect(reader.read('g', 0, starts)).toEqual(['g']);
    expect(reader.read('u', 500, starts)).toEqual(['g u', 'u']);
    reader.read('g', 1000, starts);
    expect(reader.read('u', 5000, starts)).toEqual(['u']);
  });

  it('are shown as keyboards write them', () => {
    expect(shownKeys('g u', 'fr', false)).toEqual([['G'], ['U']]);
    expect(shownKeys('Mod+a', 'fr', true)).toEqual([['⌘', 'A']]);
    expect(shownKeys('Shift+ArrowDown', 'fr', false)).toEqual([['Maj', '↓']]);
  });
});
