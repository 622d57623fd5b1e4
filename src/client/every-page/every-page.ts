// The script of every page, one file that the browser caches: keyboard shortcuts, jump boxes, damaged URL fragments, reader settings, reading aloud,
// prefetching, pages that stay readable without network, the print date.
import './fragment.ts';
import './jump-box.ts';
import './keep-read.ts';
import './keys.ts';
import './offer-aloud.ts';
import './prefetch.ts';
import './print-date.ts';
import './reader-settings.ts';
