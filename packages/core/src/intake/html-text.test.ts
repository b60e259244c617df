import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText } from "./html-text.ts";

describe("HTML as text", () => {
  it.each<[string, string, string]>([
    ["paragraphs apart", "<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"],
    [
      "blocks as lines",
      "<div>One</div><div>Two</div><div><br></div><div>Three</div>",
      "One\nTwo\n\nThree",
    ],
    ["source lines run together", "<p>One\n   two\r\n\tthree</p>", "One two three"],
    ["lists", "<ul><li>One</li><li><p>Two</p></li></ul>end", "- One\n- Two\n\nend"],
    ["numbered lists", "<ol><li>One<li>Two</ol>", "1. One\n2. Two"],
    [
      "rows of tables",
      "<table><tr><th>When</th><td>Tue 5 May</td></tr><tr><td>Where</td><td>Leeds</td></tr></table>",
      "When\tTue 5 May\nWhere\tLeeds",
    ],
    [
      "a link",
      '<a href="https://x.example/a?b=1&amp;c=2">Join</a>.',
      "Join (https://x.example/a?b=1&c=2).",
    ],
    ["a bare link", "<a href='https://x.example/a'>https://x.example/a</a>", "https://x.example/a"],
    [
      "a link that is counted on its way",
      '<a href="https://track.example/abc">https://zoom.us/j/1</a>',
      "https://zoom.us/j/1",
    ],
    [
      "a link on a picture",
      '<a href="https://x.example/"><img alt="Join"></a>',
      "Join (https://x.example/)",
    ],
    ["a mail link", '<a href="mailto:j@x.example?subject=a">June</a>', "June (j@x.example)"],
    ["no script link", '<a href="javascript:alert(1)">Click</a>', "Click"],
    [
      "entities",
      "&lt;b&gt; J&uuml;rgen &amp; Zo&#235; &#x2013; &rsquo;s&nbsp;&hellip; &#150; &nope;",
      "<b> Jürgen & Zoë – ’s … – &nope;",
    ],
    [
      "no scripts and styles",
      "a<style>p{x:'<'}</style><script>if (a<b) '</p>'</script>b<title>t</title>",
      "ab",
    ],
    ["no comments", "a<!-- <p>x</p> --><!--[if mso]>y<![endif]-->b<![if !mso]>c<![endif]>", "abc"],
    ["nothing hidden", '<div style="display:none">preview<div>x</div></div><p>Hello</p>', "Hello"],
    ["what is hidden and never closed", '<div style="display: none">a<p>Hello</p>', "a\n\nHello"],
    ["quotations", '<p>Yes</p><blockquote type="cite"><p>When?</p></blockquote>', "Yes\n\n> When?"],
    ["an indent", "<blockquote>Hello</blockquote>", "Hello"],
    [
      "a forward without quote signs",
      'Begin forwarded message:<br><blockquote type="cite">Hello</blockquote>',
      "Begin forwarded message:\n\nHello",
    ],
    ["preformatted text", "<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"],
    ["signs that are no tags", "3 < 4 > 2 <3 a<b", "3 < 4 > 2 <3 a<b"],
    ["a tag with a sign in it", '<p title="a > b">One</p>', "One"],
    ["padding", "Hello&#847; &zwnj; &#8203;there", "Hello there"],
  ])("has %s", (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it("gives some text for anything", () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        ...["<", ">", "</", "<a href=", '"', "'", "<!--", "-->", "<td>", "</td>", "<tr>", "<li>"],
        ...["<script>", "</script>", "<blockquote type=cite>", "</blockquote>", "&#", "&amp;"],
        ...['<div style="display:none">', "</div>", "<pre>", "\n", "<br/>", "</a>"],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(typeof htmlToText(pieces.join(""))).toBe("string");
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ...["<", "<a", '<a "', "<a '", '<a href="x">', "<!--", "<!", "</", "<td>", "<tr>", "<li>x"],
    ...[
      "<td>x</td>",
      "<ul>",
      "<blockquote type=cite>x",
      "<script>",
      "<script",
      "</script",
      "&amp;",
    ],
    ...[
      "&",
      "<pre>\n",
      "<br>",
      "<p>",
      " ",
      "<p title='",
      '<div style="display:none">',
      "<a =",
      "x ",
    ],
  ])("takes no long time over very many %j", (piece) => {
    const html = piece.repeat(Math.ceil(300_000 / piece.length));
    expect(htmlToText(html).length).toBeLessThanOrEqual(html.length * 3);
    expect(htmlToText(`${html}>-->"'</script>`).length).toBeLessThanOrEqual(html.length * 3 + 60);
  });
});
