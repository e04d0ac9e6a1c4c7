import { JournalPage } from '../../../journal/journal.page';
import { JournalWords } from './journal-words';

/** The journal, with the words of every context. */
export const JournalWithWords = () => (
  <JournalWords>
    <JournalPage />
  </JournalWords>
);
