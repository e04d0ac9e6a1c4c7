// Runs before the first paint: the reader's theme and language, and what the content policy asks of libraries.
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch (unavailable) {
      return null;
    }
  };
  var chosen = read('mantine-color-scheme-value') || 'auto';
  var dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  var asked = read('jalon-language') || (navigator.language || 'fr').slice(0, 2);
  root.lang = asked === 'en' ? 'en' : 'fr';
  // zod would try `new Function`, which `script-src 'self'` refuses.
  globalThis.__zod_globalConfig = { jitless: true };
})();
