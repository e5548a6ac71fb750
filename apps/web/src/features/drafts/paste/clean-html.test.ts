import { describe, expect, test } from 'vitest'
import { cleanHtml } from './clean-html'

/** As Word puts it on the clipboard: its own head, classes, styles, lists of paragraphs, marks of comments and changes. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15"><title>Udkast</title>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal { margin:0cm; font-family:"Calibri",sans-serif; } --></style></head>
<body lang=DA style='tab-interval:65.2pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><b><span style='font-size:16.0pt;color:#2F5496'>Form&aring;l<o:p></o:p></span></b></h1>
<p class=MsoNormal style='margin-bottom:8.0pt'>Vi passer <b style='mso-bidi-font-weight:normal'>godt</b> p&aring;
hinanden<a style='mso-comment-reference:KH_1;mso-comment-date:20261120T1000'></a><span class=MsoCommentReference><span
style='font-size:8.0pt'><a class=msocomanchor href="#_msocom_1">[KH1]</a></span></span>.
<del cite="mailto:Karen" datetime="2026-11-20T10:00">Det skal vi.</del><ins cite="mailto:Karen">Det vil vi.</ins></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h4>Hvem</h4>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>&middot;<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Ledere</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>i <i>hallen</i></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>&middot; </span>Kolleger</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Ring</p>
<table class=MsoTableGrid border=1><tr><td width=100><p class=MsoNormal>Kontakt</p></td><td><p class=MsoNormal>Karen</p></td></tr></table>
<p class=MsoNormal><img width=100 src="file:///C:/billede.png"><a href="https://example.org/hj&aelig;lp?a=1&amp;b=2" style='color:blue'>Her</a> er <a href="javascript:alert(1)">mere</a>,<br>
og <span style='display:none'>skjult</span>slut.</p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Er det rigtigt?</p></div></div>
<!--EndFragment--></body></html>`

describe('what is pasted from Word', () => {
  test('comes in as headings, paragraphs, lists, bold, italic and links, and nothing else', () => {
    expect(cleanHtml(fromWord).split('\n')).toEqual([
      '<h2>Formål</h2>',
      '<p>Vi passer <strong>godt</strong> på hinanden. Det vil vi.</p>',
      '<h3>Hvem</h3>',
      '<ul><li><p>Ledere</p><ul><li><p>i <em>hallen</em></p></li></ul></li><li><p>Kolleger</p></li></ul>',
      '<ol><li><p>Ring</p></li></ol>',
      '<p>Kontakt</p>',
      '<p>Karen</p>',
      '<p><a href="https://example.org/hjælp?a=1&amp;b=2" rel="noreferrer">Her</a> er mere,<br>og slut.</p>',
    ])
  })
})

describe('what is pasted from elsewhere', () => {
  test('a document of Google: its wrapper is not bold, what is bold by style is', () => {
    const copied = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:400">Ro og </span><span style="font-weight:700;font-style:italic">respekt</span></p><ul style="margin-top:0"><li aria-level="1" dir="ltr"><p dir="ltr" role="presentation"><span>En</span></p></li><ul><li><p><span>To</span></p></li></ul></ul></b>`
    expect(cleanHtml(copied).split('\n')).toEqual([
      '<p>Ro og <em><strong>respekt</strong></em></p>',
      '<ul><li><p>En</p><ul><li><p>To</p></li></ul></li></ul>',
    ])
  })

  test('lists that lie deeper than three are points and paragraphs of the third', () => {
    const deep = '<ul><li>1<ul><li>2<ul><li>3<ul><li>4</li></ul></li></ul></li></ul></li></ul>'
    expect(cleanHtml(deep)).toBe(
      '<ul><li><p>1</p><ul><li><p>2</p><ul><li><p>3</p><p>4</p></li></ul></li></ul></li></ul>',
    )
    const word = `<p style='mso-list:l0 level1 lfo1'>1</p><p style='mso-list:l0 level7 lfo1'>7</p>`
    expect(cleanHtml(word)).toBe('<ul><li><p>1</p><ul><li><ul><li><p>7</p></li></ul></li></ul></li></ul>')
  })

  test('two lists after each other stay two, and a heading in a point is a paragraph', () => {
    expect(cleanHtml('<ul><li>a</li><li>b</li></ul><ul><li>c</li><li><h3>d</h3></li></ul>').split('\n')).toEqual([
      '<ul><li><p>a</p></li><li><p>b</p></li></ul>',
      '<ul><li><p>c</p></li><li><p>d</p></li></ul>',
    ])
  })

  test('HTML that is broken, hostile or empty', () => {
    expect(cleanHtml('<p>en<p>to <b>tre')).toBe('<p>en</p>\n<p>to <strong>tre</strong></p>')
    expect(cleanHtml('<script>alert("<p>1")</script><p onclick="x()">a < b &lt;script&gt; "c"')).toBe(
      '<p>a &lt; b &lt;script&gt; &quot;c&quot;</p>',
    )
    expect(cleanHtml('<iframe src="https://example.org">x</iframe><p> </p><!-- <p>nej</p>')).toBe('')
    expect(cleanHtml('</p></div>ord')).toBe('<p>ord</p>')
  })
})
