import { createRoot } from 'react-dom/client';
import { Application } from './app/application';
import { activateLanguage, firstLanguage } from './platform/words/catalogues';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const place = root;

void activateLanguage(firstLanguage()).then(() => createRoot(place).render(<Application />));
