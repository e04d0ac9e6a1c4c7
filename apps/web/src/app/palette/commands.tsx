import { lazy, Suspense, useEffect, useState } from 'react';
import { useKeyboard } from '../../platform/keyboard/use-keyboard';
import { PaletteOpener } from './palette-opener';
import { useGlobalActions } from './use-global-actions';

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcut-sheet')).ShortcutSheet }));

/** Ctrl K (⌘ K) opens and closes the palette wherever one is, in a field too. */
function usePaletteKey(toggle: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isKey = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [toggle]);
}

type Open = 'palette' | 'sheet' | null;
const turned = (open: Open): Open => (open === 'palette' ? null : 'palette');

/** The field in the header that opens the palette, and what the keyboard does everywhere. */
export function Commands() {
  const [open, setOpen] = useState<Open>(null);
  const [toggle] = useState(() => () => setOpen(turned));
  useKeyboard();
  usePaletteKey(toggle);
  useGlobalActions(() => setOpen('sheet'));
  const close = () => setOpen(null);
  return (
    <>
      <PaletteOpener onOpen={() => setOpen('palette')} />
      <Suspense>
        {open === 'palette' && <Palette onClose={close} />}
        {open === 'sheet' && <ShortcutSheet onClose={close} />}
      </Suspense>
    </>
  );
}
