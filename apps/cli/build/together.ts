// What most commands need, in one file: to open many small ones takes longer than to skip what one
// command can do without.
import "../src/config-file.ts";
import "../src/context.ts";
import "../src/load-work.ts";
import "../src/words.ts";
