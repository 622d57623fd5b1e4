// What every page loads, in one file that the browser keeps: keys, jump boxes, damaged fragments, reader's settings, pages fetched ahead, the day of printing.
import './fragment.ts';
import './jump-box.ts';
import './keys.ts';
import './prefetch.ts';
import './print-date.ts';
import './reader-settings.ts';
