import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CommentBox } from './comment-box';

const people = [
  { id: '1', name: 'Amélie Durand' },
  { id: '2', name: 'Karim Benali' },
];

function open() {
  const sent: [string, readonly string[]][] = [];
  render(
    <I18nProvider i18n={i18n}>
      <CommentBox people={people} onSend={(text, mentions) => Promise.resolve(sent.push([text, mentions]))} />
    </I18nProvider>,
  );
  return { sent, text: screen.getByRole('textbox', { name: 'Votre commentaire' }) };
}

describe('a comment', () => {
  it('names a colleague found by typing, with the keyboard alone', async () => {
    const { sent, text } = open();
    await userEvent.type(text, 'Merci @ka{Enter}à vous{Control>}{Enter}{/Control}');
    expect(sent).toEqual([['Merci @Karim Benali à vous', ['2']]]);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  });

  it('leaves the list on Escape and keeps what was typed', async () => {
    const { text } = open();
    await userEvent.type(text, '@ame{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('@ame');
  });

  it('is not sent empty', async () => {
    const { sent, text } = open();
    await userEvent.type(text, '   {Control>}{Enter}{/Control}');
    await userEvent.click(screen.getByRole('button', { name: 'Commenter' }));
    expect(sent).toEqual([]);
  });
});
