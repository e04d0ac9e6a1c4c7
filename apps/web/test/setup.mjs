import { jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { configure } from '@testing-library/dom';

/* What Mantine asks of a browser and jsdom has not. */
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
});
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView = () => {};
globalThis.jest = jest;

/* French is the source: its words need no catalogue. */
i18n.loadAndActivate({ locale: 'fr', messages: {} });

/* How long a screen is waited for says nothing about it on a busy machine: what never comes fails all the same. */
configure({ asyncUtilTimeout: 10_000 });
