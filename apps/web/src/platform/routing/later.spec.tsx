import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, useState } from 'react';
import { ToastProvider } from '../../ui/toast/toast-provider';
import { laterDialog } from './later';

interface Props {
  readonly onClose: () => void;
}

const Asked = ({ onClose }: Props) => <button type="button" onClick={onClose}>{`Signer`}</button>;

/** A page with one dialog, whose code comes as the network lets it. */
function openPage(load: () => Promise<ComponentType<Props>>) {
  const Later = laterDialog(load);
  function Page() {
    const [isOpen, setIsOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setIsOpen(true)}>{`Ouvrir`}</button>
        {isOpen && <Later onClose={() => setIsOpen(false)} />}
      </>
    );
  }
  i18n.loadAndActivate({ locale: 'fr', messages: {} });
  render(
    <I18nProvider i18n={i18n}>
      <ToastProvider>
        <Page />
      </ToastProvider>
    </I18nProvider>,
  );
}

const clickOpen = () => userEvent.click(screen.getByRole('button', { name: 'Ouvrir' }));

test('the code of a dialog is asked for when it is opened, and once', async () => {
  let times = 0;
  openPage(() => Promise.resolve((times++, Asked)));
  expect(times).toBe(0);
  await clickOpen();
  await userEvent.click(await screen.findByRole('button', { name: 'Signer' }));
  expect(screen.queryByRole('button', { name: 'Signer' })).toBeNull();
  await clickOpen();
  expect(await screen.findByRole('button', { name: 'Signer' })).toBeTruthy();
  expect(times).toBe(1);
});

test('without network the reader is told, and may open it again once the network is back', async () => {
  let isDown = true;
  openPage(() => (isDown ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Asked)));
  await clickOpen();
  expect(await screen.findByText('Le serveur ne répond pas')).toBeTruthy();
  isDown = false;
  await clickOpen();
  expect(await screen.findByRole('button', { name: 'Signer' })).toBeTruthy();
});
