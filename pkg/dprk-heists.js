/*! dprk-heists 0.1.0, MIT OR Apache-2.0, data CC-BY-4.0 */
(()=>{var xn=["dragenter","dragover","dragleave","drop","change"];function vn(r,n){let e=r.shadowRoot,t=i=>{if(i.type==="change"){let{files:p,type:g}=i.target;if(g!=="file"||!p.length)return;n(p[0]),i.target.value="";return}if(!i.dataTransfer?.types.includes("Files")||/^(compact|none)$/.test(r.getAttribute("controls")))return;i.preventDefault();let[a,o]=i.dataTransfer.files,d=i.type!=="drop"&&!(i.type==="dragleave"&&!e.contains(i.relatedTarget));e.querySelector(".root").classList.toggle("dropping",d),i.dataTransfer.dropEffect="copy",i.type==="drop"&&a&&n(o?[a,o]:a)};for(let i of xn)e.addEventListener(i,t);return()=>xn.forEach(i=>e.removeEventListener(i,t))}var wn=["pointermove","pointerdown","focusin","click"];function yn(r,n){if(parent===window)return()=>{};let e=new IntersectionObserver(i=>{let{top:a,bottom:o}=i.at(-1).intersectionRect;e.disconnect(),o>a&&n(a,o)}),t=()=>{e.disconnect(),e.observe(document.documentElement)};return wn.forEach(i=>r.addEventListener(i,t)),()=>{e.disconnect(),wn.forEach(i=>r.removeEventListener(i,t))}}var[Jn,Kn,...Hn]=["é","^][Y>","^asm^^^d`^`^`^``^```^``^`^`|``~^`~~^`~^`^`|`||^`|^`|^`^`~^`|`|||||^`||||^`|^`~`~|`|||^`~^`^^``~^`||^`|^`~~^`||^`|||^`~~^`~`|``~~~`|`|||`||||`~~^`~`||^`|||`||`|||^`||~~~^`||||`~^`~~^`~~`|^`|`|||`||||^`~^`~~^`||||^`|||^`]^`||^`~`]||`~`|||^`||^`||||`~^`|`||`~~~^`	~~~~~^`	~~~^`|`~^`~|^`|`|||`~~~~`|||^`|||`|`||^`|^`}^`|^`}^`~^`~^`~`^|`||^`|||||^Ô	¸aa^ab^ak^aUa^aVa^aWa^^aXa^a쁙a^aZa^a_a^a$a^aab^abb^al^acb^adb^aeb^afb^aagb^ahb^aib^ajb^akb^alb^am^amb^anb^aob^apb^^aqb^^arb^^asb^atb^aub^avb^an^awb^axb^ayb^azb^aAb^aBb^^aCb^aDb^aEb^aFb^ao^^aGb^aHb^aIb^aJb^aKb^aLb^aMb^aNb^aOb^aPb^^ap^^aQb^aRb^^aSb^aTb^aUb^aVb^aWb^aXb^a쁙b^aZb^aq^a_b^a$b^aac^abc^acc^adc^aec^^afc^^agc^ahc^^ar^aic^ajc^akc^alc^^amc^^anc^aoc^apc^aqc^arc^as^asc^atc^auc^,avc^at^ac^au^av^aw^ax^ay^az^aA^aB^aC^aD^ad^aE^^aF^aG^aH^aI^aJ^aK^aL^aM^aN^ae^^aO^aP^aQ^aR^aS^aT^aU^^aV^aW^aX^af^a쁙^aZ^^a_^^a$^aaa^aba^aca^ada^baea^afa^ag^aga^aha^aia^caja^^aka^ala^ama^ana^aoa^apa^ah^aqa^ara^asa^ata^aua^ava^awa^axa^aya^aza^ai^aAa^aBa^^aCa^^aDa^^aEa^^aFa^^aGa^aHa^aIa^aJa^	aj^aKa^aLa^^aMa^aNa^aOa^aPa^aQa^aRa^aSa^aTa^ë]é]		.									^^^^^^^^^^^^^^^/ 		^^^^^^^^^^^^^^!^^^^^^^^^^^^^^01234Y5#6]#]]$78$]!^]9^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^:;<=%%&&]]]]쀾]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^?'^^^^^^^^^^^^^^@A	^^'^^^^^^^^^^^^B]C^^^^^^^^^^^^^^^^^^(^^^	^^[)D^^	E^^^F^^^GYHI^^^^^^^^[[J^^^^K)^^^^^^^^^^^^^^^^L^MNO]P[]^	[[^^^^^^Q^^^R^^^**			S]^^T^^^^^^^^^U+^^^^^,VW^^^^(^^^^^^^^^^^^^X쁙^^^	Z쁛 >쁝쁞^_^^^^^^^^^`--^^^^^^^+p^AÀ^^AÉ^^AøÉ^Ð#wc^xc^]yc^özc^ËAc^ÃBc^ÒCc^ÚDc^ÕEc^ÊFc^×Gc^ÈHc^ÉIc^ÓJc^ÙKc^ØLc^ÂMc^ÈNc^¥Oc^«Pc^¬Qc^ÖRc^ÔScTcUc^õVc^úWc^ûXc^ø쁙c^÷Zc^¸_c^î$c^â]ad^÷	bd^cd^õ		^AøXð÷>û쁙õ쁛ö]àþ	ïò]]¾ÿ	Íé]¾ Ö]]³Å	±Ä	¸²Ç	Æ	ï	ý	¿	¢Üøê]쁝ÿùÐ	¤ÌÑ	ÕÿÊ	Ì	áÙÎÌÏãÓÔÐÇËþÌÇöÎöÇÉúÇÏÊöÈüÇÍÌùýÿ×]	쁞éþ]		¦Ï§¨]ìè	íç	îâïÔñçÒæ	£]ý©«óÒ ªÜ¥	¤]þ¾ð½ÿ¼á÷ÛÜÍÞß¢è§õ¦¡¤£êðþ¤éôÓ]½ð´ÎêÏÿ]úëÐÝæ¨ò¥£è¼§áºÒä»Õß÷]ÛåØ]öÙÝ½Úç×æÖâ¾ÓãâÔßµ			ÙÑ","Í	 ^AÀ^^^^^^^^^^^^^^AÀ^^^^^A¬À^^^^^^^usdcounttotal^^^4^^^^^7^^^^^<^^^^^latestfirst^>^^^^^b^^^^^un-panelgovernmentsall^^x^^^^^^^^^^^^^^^bestunlowhigh^^^¨^^^^^¬^^^^^®^^^^^±^^^^^evidencetarget^^Ø^^^^^à^^^^^methodactorcountry^^à^^^^^ø^^^^^þ^^^^^Ø^^^^^^^^^datekindloss4^^^^à^^^^^8^^^^ø^^^^^Ø^^^^^<^^^^hÀ^section.chart.À^button.pill.À^th.À^	i.swatch.À^[details.fold.À^.À^i.swatch.tier-À^tier-À^line-À^â¥ À^copy À^ÀÀpx À^À Àpx À^the cell is À bytes long; wanted at most À^wanted one of À; taken as À^	, column À^widen À^panel À^,the file is empty; wanted a header row with À^string À^one of À^, line À^$the header has no such column; read À	; wanted À^À: read À	, wanted À^wanted À^invalid type: À, expected À^À: wanted an object, read À^the cell is empty; À^À has no field YÀY; À^read YÀY; À^Font loading error: À^Drawing backend error: À^Canvas Error: À^: À^ÀÀ À^wanted at most À different ones; taken as empty^wanted À; taken as empty^Àpx^.À input^wanted low â¤ À  â¤ high; the range is left out^YÀEY is no key of sources.csv and no address; the row is kept without it^the row has À À	; wanted À, as in the header^À.title^(more is not as expected here and below; À findings are listed^floating point `À`^character `À`^	integer `À`^	boolean `À`^À쁛À쁝^rgba(À,À,À,À)^read YÀ3Y; wanted UTF-8 text: in Excel, save as YCSV UTF-8Y^ÀYÀY^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^one of ^^^topmiddlestartendcentercxcyrcirclepointspolygon ,xywidthheightrectfont-sizeboldfont-weighttext-anchortext^1http://data-dostate÷^^^^--colorlighting-color#permalink; wanted =^^^+^^^-^^^@^^^	^^^[^^^a text, as save() gives itgovernmentfirminstitute^^^¬^^^^^쁞^]^^^h^^^^l^	^^^ (attacksÂâïview%there is no window to draw inâ©:scope 쀾 script:is(쁛type='text/csv'쁝, 쁛type='application/json'쁝)the browser gave no reasonloadingfiles: wanted a list of plain objects, one a rowdatainline-size1remmemorythe browser has no room for a picture of this size^^^^^^^^^^^^^^true or falsea textsomething that is no plain valueyearsnull or 쁛first, last쁝, two whole years, the first not after the last^A¾À^]ð?^^^^Ã@^AØÀ^³ÿÿÿÿÿÿ?C^^^^^^^^minUsda whole number of US dollars, 0 or more]nonecount pct쀾</쀾]/쀾],]   = {}YcreatedY:,]https://âsources.csvincidents.csvestimates.csvclaims.csvyesnoa namea day, a month or a year, as 2023-06-02, 2023-06 or 2023a keywanted an address that begins with https://; shown as text, not as a linkwanted a key that no row above hasa year, as 2023dot.revisedFnOnce called more than once^^	]sans-serif;=!DPRK (unspecified)UN Panel of ExpertsFormer members of the UN Panel of Experts, citing a member statemissilemissile-and-othernuclearwmd^AÀ^6@^A¦À^B@^A¶À^8@^^AÆÀ^2@^[^AÖÀ^0@^^AæÀ^2@[^^^^^code:focus.trend--top--sightdivroot classframedlangltrrtldirWX쁙Z쁛>쁝.body.charts.ledger.filters.status.aloud.headline.lead.newer.figures.widen.foot.sources-panel.export.left-outpbdiv.figuredtddtrend-firstdetails:not(.seen, .more-said, .compact .legend)seen.said *openslotp]details] summary.words  |%] ul]button.button  type=button  data-do=newer^É^^[^J^^^P[^^^^ulbuttonlitargetsmethodsactorscountriesmin-usddisputedestimatoreditionamountsmeasurestackbythemechartsheading-levelcontrolssrc^^¥^^^^ë^^^^n[^^^^u[^^^^|[^^^^[^	^^^Ø^^^^^[^^^^[^^^^Þ^^^^[^	^^^£[^^^^ª[^^^^±[^^^^¸[^^^^½[^^^^¿[^^^^Ä[^^^^Ê[^[^^^×[^^^^$^^^^^	^^^ß[^^^^div.markroleimgbutton.marktypemarktabindex-1ArrowDownArrowRightArrowLeftArrowUpPageDownPageUpHomeEnddiv.marksgrouparia-label.tabletbody.more.titledescendingascendingaria-sortdarkown--background--text--muted--grid--axis--accent--tier-0--tier-1--tier-2--tier-3--series-5--series-6--pale--dotcalc(px/100)--px^^^^^^^^^^^^^^^^^^^^^^div.plotcanvasaria-hiddendiv.halop.copiedstatusdiv.copylabeltextareaautoreadonlyrows4spellcheckbutton.buttondiv.buttons  role=group  aria-label=%] button.button  type=button  data-do=export png  aria-label=%  |PNG] button.button  type=button  data-do=export svg  aria-label=%  |SVG] button.button  type=button  data-do=export csv  aria-label=%  |CSV] button.button  type=button  data-do=export json  aria-label=%  |JSON] button.button  type=button  data-do=export cite  aria-expanded=false  |%] button.button  type=button  data-do=export link  aria-expanded=false  |%] button.button  type=button  data-do=export embed  aria-expanded=false  |%]div.export-panel  hidden^klmnopqrT^/^^^^^^.export-panelaria-expandedaltonerrorcitelinkBibTeXCSL-JSONembed^È^^^^Ì^^^^Þ^^^^쁛data-do='export '쁝^^^^^^^^^^^^^^^^^^^^label.checkcheckboxspanspan.consequence]details.consequence] summary  |%] p^*^^?^4^^^t^^^^summaryfieldsetlegendspan.all-noneall none div.keys-listbutton.linkinput.consequencediv.wordsdiv.linesdiv.barsspan.keyi.swatch.details.legendsummary.words]div.switches] button.link  type=button  data-do=counts all  aria-label=%  |%] button.link  type=button  data-do=counts none  aria-label=%  |%I(J)^^^^°^^^^.switchesbutton.switcharia-pressed (and  more like it)data retry.tipheists-readyheists-filterbubblescomposeddetailselect:last-of-typeselect  name=estimator  aria-label=%^4M^$^^^r^^^^select  name=edition  aria-label=%] option  value=latest  |%] option  value=first  |%^567^U^^^Ú^^^^select  name=by  aria-label=%] option  value=target  |%] option  value=method  |%] option  value=actor  |%] option  value=evidence  |%] option  value=country  |%^89:;<=^^ð^¡^^^^^^^select  name=measure  aria-label=%] option  value=usd  |%] option  value=count  |%] option  value=total  |%^쀾?@A°^k^^^^^^^select  name=stack  aria-label=%] option  value=evidence  |%] option  value=target  |%B<94^V^^^^^^^[^	^^^£[^^^^optionvalueselect  name=amounts  aria-label=%] option  value=best  |%] option  value=un  |%] option  value=low  |%] option  value=high  |% !Y»^^^^:^^^^incidentsstolenUsdpublisheddifferencenameissueswarningerrorseverityfilelinecolumnmessageoptionsfilter2356^^^¹^^^^º^^^^<^^^^»^^^^¼^^^^fullcompact^è^^^^ì^^^^	^^^^printdetails] summary.words  |%] ol^f^^^^^^0^^^^detailsol Â· strongspan.mutedspan.valuespan.value.dprkspan.rulespan.muted.actionpointeddiv.tip-text]button.link.tip-close  type=button  data-do=tip-close  aria-label=%  |Ã]div.tip-bar] button.button  type=button  data-do=tip -1  |%] button.button  type=button  data-do=tip 1  |%^NLM^^^À^^^>^^^^.tip-textsheetleft.fold:not(쁛open쁝).fold쁛open쁝offpolitearia-live--years--before--afteri.outiblock-size 쀾 summary 쀾 spansetfiltersdoubt^^î^^^^[^^ë^^^^^^à^^^^^^^^ø^^^^^^^^þ^^^^^^^^Ø^^^^^^^^^^^^ ^^^<^^^^^^õ^^^^^Að¶À^@B^^^^^^^^^^^áõ^^^^^Ê;^^^^minmaxdiv.controls  part=controls] div.views  role=radiogroup  aria-label=%] div.bar] p.left-out]  span]  button.link  type=button  data-do=clear  |%] dialog.panel  hidden  aria-label=%]  div.panel-head]   span.title  |%]   button.link  type=button  data-do=clear  |%]  div.ranges]   fieldset.years]    legend  |%]    div.year-bars  aria-hidden=true]    div.slider]     input  type=range  name=first  aria-label=%]     input  type=range  name=last  aria-label=%]    div.steppers]     span.stepper]      button  type=button  data-do=step first -1  aria-label=%  |â]      input  type=number  name=first  aria-label=%]      button  type=button  data-do=step first 1  aria-label=%  |+]     span.muted  |%]     span.stepper]      button  type=button  data-do=step last -1  aria-label=%  |â]      input  type=number  name=last  aria-label=%]      button  type=button  data-do=step last 1  aria-label=%  |+]   details.fold.loss]    summary  |%]     span]    fieldset]     legend  |%]     div.steps]   fieldset.amounts]    legend  |%]   details.fold.doubt]    summary  |%]     span]    fieldset]     legend  |%]     label.check]      input  type=checkbox  name=disputed]      span  |%]     span.consequence]  div.panel-end]   button.button.strong  type=button  data-do=panel]    span  |%]    span.total]   button.button  type=button  data-do=clear  |%]   span.muted^[[&##$%&^K^^â ^^^^.panel.bar.steps.panel-end.views.left-out span.left-out button.slider 쁛name=first쁝.stepper 쁛name=first쁝.slider 쁛name=last쁝.stepper 쁛name=last쁝쁛name=disputed쁝.amounts.year-bars.slider.muted.total.doubt .consequencepanel colorrgbrgbasrgb â¦50100âÃ ^^i^^<^^^^^è^^^^^^the header names this column more than once; the first is read, ^^^^^^^^^^^^^^^^	enThe interactive figure is not shown, because the rules of this page forbid its program.]The interactive figure is not shown, because this browser does not run its program.]The interactive figure is not shown, because its program could not be started.]9bn;6m]US$]%]<1%] percentage points] theft| thefts] of ]US$bn, of all]as published]]â]â]â]â]from ]to ]part-year], ], ] and ] or ]yes]UN panelâs list]Named by governments]All cases]Target]Method]Actor]Evidence]Country]Exchanges]Other DeFi]Bridges]Wallet makers]Games]Gambling]Payments]Funds]Custodians]Private holders]Other]exchange]DeFi]bridge]wallet]game]gambling]payments]fund]custodian]private holder]other]Social engineering]Stolen key]Malware]False IT worker]Contract flaw]Supply chain]Faked screen]Not known]a government]the UN panel]an analytics firm]a researcher]not stated]North Korea, unit not named]Not known]Not stated]All others]UN panel]UN panel, quoting a state]missiles]missiles and other aims]all such weapons]no percentage given]no worldwide figure]no figure for North Korea]figures that give no share]no two figures of one edition]No worldwide figures in this data]this selection]this list] ]; ]: ]âs]â] of crypto stolen in  went to North Korea, by  count] of crypto stolen from platforms in  went to North Korea, by  count] of crypto stolen from exchanges in  went to North Korea, by  count] of crypto stolen from platforms and personal wallets in  went to North Korea, by  count]No share of worldwide theft can be given for these years by  count]North Koreaâs share of worldwide theft.]North Koreaâs share of worldwide theft from platforms.]North Koreaâs share of worldwide theft from exchanges.]North Koreaâs share of worldwide theft from platforms and personal wallets.]Of the filters, only the years act on it.]No filter acts on them, only the choice of speakers.]No filter acts on it.]Divided here, both figures from one edition.] as published.] as published, the others divided here, both figures from one edition.]Grey dot: as first published.]Grey dot: in the latest edition.]Bracket: the range of the figures behind a share.]What was hit]How it was done]Which unit is named]Who says so]Where the victims are]share of the ] of every 100 dollars]for , says , .]for , says an unnamed member state, . The UN panel quotes it; it is not a finding of the panel.], says ], says , .] on the funding of : ] of weapons funding comes from illicit cyber means, says one state the UN panel quotes]No claim on the funding of weapons by these speakers]No claims on the funding of weapons in this data]What has been said of the funding of weapons]Published claims, oldest first. They mean different programmes and cannot be joined to a trend.]Share of foreign-currency income]that comes from theft, in per cent; another question]Nothing to draw for this choice]Dashed: what is in view with no filter set.]Stolen a year, by strongest evidence.]Stolen a year, by kind of target.]Thefts a year, by strongest evidence.]Thefts a year, by kind of target.]Stolen since the first year, added up, by strongest evidence.]Stolen since the first year, added up, by kind of target.]A stroke: lowest to highest figures found.]The other years stay, grey.] ()] by ] by the end of ] in ] had the most thefts:  of ] was the costliest year: ,  of the list] was the costliest year: ,  of the sum]One year by different counts]Under a name: when it was published.]Small dot: .]other counts of the same year]part of the year]first edition, revised later]latest edition, revised]No thefts to draw for this choice]A circle a theft, placed on its day; area is the loss, the fill its strongest evidence.]Without a circle, in the table only: , smaller than all that are drawn.]One theft: , ] without a known loss]The largest of  makes up  of the sum]The six largest thefts make up  of the sum]What was said, and when]Running totals reach  (, )]No running total by these speakers]A dot a statement, at the day it was published. They count different thefts and periods: no line joins them.]A stroke upwards is âat leastâ, a bar on top âup toâ.]In other units: .] (, )]What was said of costs, budgets and exports]Grey: what others said of one year. Red: what was stolen that year, in this choice. Set beside each other for scale; it is not a ratio.]Without a bar, being no sum spent, budgeted or exported in one whole year: .]rows]US$]stolen, in this choice]no theft in this choice]Stolen in all]Number of attacks]Held in wallets]Held in wallets, each line tenfold]the UN]a government]a firm]an institute]about ]at least ]up to ] a year] attacks] ]nuclear]missiles and other programmes]nuclear weapons]weapons of mass destruction]services]exchanges]all incl. personal wallets]Former members of the UN panel]. ]Strongest evidence: ]North Koreaâs crypto thefts, compiled data, version of ], for ], , for ]published ]published , covers ]edition of ]edition of , covers ]Edition of : ]Edition of , covers : ] over the range of its figures] less than as first published] more than as first published] less than in the latest edition] more than in the latest edition] ( at the low end)] by North Korea] worldwide], published in ] as published] as published; ] divided here: ]Enter shows all again]Enter shows only these]Enter shows all years again]Enter shows only ]Enter fills the square with it]Share of the funding of ]of ]since ]up to ]of  and  in ]data to ] up to ] up to the end of ], lowest to highest figures found for ] of them disputed]Largest of : , ]by strongest evidence]Worked out from published figures.]Range: ]First , ]again , ]then , ]raised by  to , ]cut by  to , ]raised by , ]cut by , ]Disputed: the attribution is contradicted, or the theft may be counted twice]All or nearly all of the money came back]sources give  to ]the UN list ]the Monitoring Team ]Listed by the UN panel as suspected]Attributed to North Korea by ] more]How the list adds up:  row read, , against |How the list adds up:  rows read, , against ]How the Monitoring Teamâs tables add up:  row read, , against |How the Monitoring Teamâs tables add up:  rows read, , against ]How the rows add up:  row read, , against |How the rows add up:  rows read, , against ]A bar a year, in the amounts that the UN list prints; in red what its report names by itself.]Bars: the rows here. Dots: what was published.]Rounding: the sum, with as many digits as were published, is the published figure. Not itemised: more was published than there are rows for.]: thefts ; US dollars ], rows here]Difference]Published ]none]rounding]not itemised]our rows exceed it]in the amounts of the UN list]in the amounts of its tables]all cases, in our best-supported amounts]Which cases]Filters]쁙ears]Loss]Disputed]any]in]out]Search victim, method, note]Reset]First year]Last year]First year, one earlier]First year, one later]to]Last year, one earlier]Last year, one later]Smallest loss, US$]Amounts]best supported]as the UN list prints them]lowest found]highest found]Disputed cases]keep in]Done]Reset all] shown.]all]none]What it means]All years]All targets]All methods]All actors]All evidence]All countries]Any loss]With disputed cases]Any words]Counted by]Edition]latest edition]as first published]Grouped by]by target]by method]by actor]by evidence]by country]Measured in]US dollars]number of thefts]running total]Stacked by]Speakers:  of  kinds]the UN]governments]firms]institutes]Other counts:  of ]Other counts: all]Other counts: none]More statements, without a bar]Earlier]Later]Close], largest first], smallest first], latest first], earliest first], by victim], by kind], by method], by evidence]Date]Victim]Kind]Method]Evidence]Loss, US$]Sources]thefts]US$]disputed]returned]Show all ]Show fewer] source| sources] source: | sources: ]Sources of this selection]The data name no source of what is shown.], ]cited by  row|cited by  rows]Rests on  sources, the most cited of them:]Save, cite and share]Save as PNG]Save as SVG]Save as CSV]Save as JSON]Cite]Link]Embed]Copy]Copied]The text is selected: copy it with the keyboard or the menu]If no file was saved: copy the text into a file with this name]If no file was saved: right-click the picture, or press and hold it, to save it]The rules of this page do not let the picture be shown: the SVG can be copied]Sentence]Link to this selection]This selection, for the attribute ââ]Live: changes with the data]Pinned: stays as it is today]One cell was not as expected:| cells were not as expected:]One row was left out:| rows were left out:]One row was left out, and more was not as expected:| rows were left out, and more was not as expected:]and  more].]your file]this pageâs own data]data from ]Loading data from â¦]Loading data from : Â MBâ¦]Try again]쁙our own fileâ¦]Nothing leaves your browser.]Back to the original data]Drop the file here]  comes to , |  add up to , ]The   comes to , |The   add up to , ]  , , comes to |  , , add up to ] , , , comes to | , , , add up to ]No theft ]No theft  fits this choice]on the UN panelâs list]that governments attribute to North Korea]named by governments]attributed to North Korea]listed by the UN panel as suspected]attributed to North Korea or listed by the UN panel as suspected], with an amount on the UN list,] in ] to ], ]from ]from  kinds of target]with no target chosen]with the method given as ]by one of  methods]with no method chosen]with the unit named as ]by one of  units]with no unit chosen]resting on ]resting on one of  kinds of evidence]with no evidence chosen]in ]in  countries]with no country chosen]other targets]an unknown country]of at least ]without disputed cases]matching ââ]Asked for: .]The largest, at  in , is  of the sum.]It hit  in .]The panel calls the cases suspected and under investigation.]Of , .] rests on | rest on ] on ]It rests on .|All rest on .]a governmentâs word]the UN panelâs list of suspected cases]an analytics firmâs word]independent researchers or a tentative remark]Data changed since : .]+]â] amount corrected| amounts corrected] attribution changed| attributions changed] theft otherwise revised| thefts otherwise revised] published figure or statement changed| published figures or statements changed]in all  more ()]in all  less ()]For this selection: .]For this selection, number and sum stay the same.] â ]What changed]otherwise revised]Show the newer data]Show the earlier data]stolen, ]lowest to highest, same thefts]theft, not disputed|thefts, none disputed]theft, disputed|thefts,  of them disputed]the largest: , ]best-supported amounts]as the UN list prints it]lowest figures found]highest figures found]Nothing left out.] left out.] () left out.]Without an amount on the UN list: .]A government attributes it to North Korea: an agency, a prosecutor, a police force or a group of governments.]The UN Panel of Experts lists it as suspected, under investigation; no government attributes it.]An analytics or security firm attributes it; no government does, and the UN panel does not list it.]Independent researchers attribute it, or an official in a tentative remark: the weakest tier.]The data do not say who attributes it.]: â, â]Without cases named by governments]Without cases for which the UN panelâs list is the strongest evidence]Without cases for which a firm is the strongest evidence]Without cases named only by independent researchers or in a tentative remark]Without cases of which the data do not say who attributes them]Without disputed cases]Sources]How it is counted]Data]State]None is named for this selection.] and  other, listed by row.| and  others, listed by row.]Dollars at the time of the theft, gross of what was frozen or returned. An attribution is a finding by the body named, not a verdict.]Compiled on , SHA-256 .]This is , not the projectâs own.]North Koreaâs crypto thefts, compiled data: ]No row is selected.] () in  row.| () in  rows.] () in  row, lowest to highest .| () in  rows, lowest to highest .]Selection: ; .]Selection: ; no filter set.], edition of .]Data: compiled on , SHA-256 .]Data: .]State: ââ.], read on |â¨normallengthat most 4096 bytesclaimcountsclaimantssortorder^¥^^^^ë^^^^n[^^^^u[^^^^|[^^^^Ø^^^^^[^	^^^[^^^^[^^^^Þ^^^^[^	^^^£[^^^^ª[^^^^±[^^^^¸[^^^^½[^^^^ZS^^^^_S^^^^eS^	^^^nS^^^^rS^^^^it once; the last is readv1versionfieldper cent signs with two digits each, in UTF-8one that the data have And more.state, : read YY; wanted ..two years, as 2019..2023whole US dollars, as 10000000restpalei.swatch.ringp.subtitlediv.choicesdiv.keysdetails.more-saidsummary.wordsp.notebackground-colorflood-color^ÿÿÿ쁙akäçêìîñ³-³-$ÜJ_³-³-öÃÊìîñýêìÿÿÿ:AKbold heists-error^ìîð©±»*/6}&+2ÿrÿrÿÈ8Oÿrÿrk*5&+25âæê,Y{YY:empty^^^^^^cellcellsa quotation mark opens here and is never closedô^^newerid^^^^^^^^^^^^^^^^^^^^heists-resizeexcludeinclude^IV^^^^PV^^^^n[^^^^u[^^^^|[^^^^Ø^^^^^[^	^^^;view=up0123456789ABCDEF%;=,!down^^^V^^^^­V^^^^-._~^^^^^^^^^^^^^^^^^^^: ^^^^^^^^^^^^^^^ ^^^ ^^^dprk-heists-MSMTããï¼ï¼ï¼ï¼ããâã¼ã¡ã£ã¥ã§ã©ãã£ã¥ã§ã£ãããdotdot.ringsharetrend	line-the newer data were compiled on , wanted  or laterthe newer data have  of these  thefts by their ids, wanted at least halfâ¤Â â¥Â usd_per_yeariÌ0123456789abcdef^^^^^^^^^^^^¡^^^¢^^^¢^^^Ïnull or YincludeY or YexcludeYa year or two, as in Y2019..2023Y, the first not after the last^^¥^^^^ë^^^^n[^^^^u[^^^^|[^^^^[^	^^^Ø^^^^^h	^^^^[^^^^Þ^^^^[^	^^^£[^^^^ª[^^^^±[^^^^¸[^^^^½[^^^^ZS^^^^_S^^^^eS^	^^^  쁛data-do='bdiback.own-data input^^£^^^^^^^^^¤^^^data-drop.enddiv.own-databutton.button  type=button  data-do=data open  aria-describedby=own-note  |%]input  type=file  accept=.csv,.json,.tsv,.txt  tabindex=-1  hidden]button.button  type=button  data-do=data back  hidden  |%]span.muted  id=own-note  |%y쁙^å^^^쁞Z^^^^쁛data-do='data back'쁝cspa newer load has taken the place of this one, or the element is gonehttpcorsÐZ^^^^ÔZ^^^^Z^^^^n^^^^^^^^A¶Á^Ïthis pageâs own datadata from your fileaddress, line 1: there is a header and no rowNo row could be read. wanted a file of incidents does not fit into the memory of this browsercreated:div.status  role=status]slot  hidden]div.body] div.head]  À ^.headline  part=headline]  p.lead]  div.newer  hidden] dl.figures] div.filters] div.widen] div.charts] section.ledger  part=ledger] section.table  part=table]  ÀÙ.title]  table]   thead]    tr]     th.date  scope=col]      button.link  type=button  data-do=sort date  |%]     th.target  scope=col]      button.link  type=button  data-do=sort target  |%]     th.kind  scope=col]      button.link  type=button  data-do=sort kind  |%]     th.method  scope=col]      button.link  type=button  data-do=sort method  |%]     th.evidence  scope=col]      button.link  type=button  data-do=sort evidence  |%]     th.loss  scope=col]      button.link  type=button  data-do=sort loss  |%]     th.sources  scope=col  |%]   tbody]  button.button.more  type=button  data-do=more] div.end]  div.foot  part=foot]  div.export] div.sources-panel]p.aloud  role=status]div.tip  part=tooltip  tabindex=-1  hidden^partchartdiv.maindetails.companion^^^^^^_^^^^	^^^_^^^^^^^_^^^^div.companion^^^^^^_^^^^^^^Ð_^[^^^div.companion.waffle^^^_^^^^^^^ø_^^^^^^^_^^^^^^^^_^^^^^^^Ð_^[^^^YYscriptmeta쁛name='heists-sources'쁝integrityyour-data.csv0.1.0.rootimage/svg+xmltext/csv;charset=utf-8application/jsonahrefdownload<dprk-heists쀾 newer:^AèÁÁ^^^^¥^^^.newer 쀾 buttonthe newer data have a row that cannot be read: http://www.w3.org/2000/svg^^^^^^^^^^¦^^^§^^^§^^^svgon-paper^^^^^^^^^^^¨^^^©^^^p.note.on-paper.on-paperroundleft:;top:;width:;height:titlesmall.addressspan.figure-alonespan.word_blankrelnoopenertrtd.dateth.targetscoperowsmalltd.kindtd.methodtd.evidencetd.losstd.sourcesspan.tagthead buttoni.probe.watchi.probe.readborder-block-start-colorborder-block-end-colorborder-inline-start-colorborder-inline-end-coloroutline-colorcolumn-rule-colortext-decoration-colorcaret-color-webkit-text-fill-color-webkit-text-stroke-color^:U^^^^kb^^^^b^^^^b^^^^²b^^^^Éb^[^^^Öb^^^^çb^^^^üb^^^^c^^^^c^^^^lightfont-familycleardirectionthe browser gives no canvas to draw on.framed^ª^^^^^^^^^«^^^^^^^^^^^^^¬^^^­^^^­^^^then^tablecaptionthead] tr]  td]  th  scope=col  |%]  th  scope=col  |%^쁞_d^6^^^Pd^^^^tr.saidthtr.citedtdcolspanpopovermanual 0 scroll-margin(prefers-reduced-motion: reduce)blocknearestinlinesmoothinstantbehaviorpublisherfromtoIncidentsUsdpublishedAssourcesyeardprkUsdallUsdlowSharehighSharesubtitlelinesspokenmarkscitation^^^^^^^n[^^^^^^^u[^^^^^^^|[^^^^^^^[^	^^^^^^Ø^^^^^sincecompiledaddedremovedchangedestimatesclaimsbeforeafterselectionlowUsdhighUsdleftOutby쁙earbyTargetbyMethodbyActorbyEvidencebyCountry^^^^^íe^^^^^^^õe^^^^^^^ýe^^^^^^^f^]^^^^^^f^	^^^worldShareledgertarget_kindchainsamount_usdamount_low_usdamount_high_usdun_annex_noun_amount_usdmsmt_amount_usdattributionattributed_byreturnednotekeynull or a list of null or one of Y, Ywanted one of said^^^쁝W^^^^^^^^bW^^^^T^	^^^g^^^^some of permalink: read an element without id, wanted one with an id, under which the address holds its statethe address of a CSV, a JSON or a datapackage.jsonlazyeagerëg^^^^ïg^^^^,^^^^c^^^^J^^^^input  type=search  name=text  placeholder=%  aria-label=%^^h^:^^^Vh^^^^radiolastregion]]details.legend] summary.words] div.switches]  button.switch  type=button  data-do=claimant un  |%]  button.switch  type=button  data-do=claimant government  |%]  button.switch  type=button  data-do=claimant firm  |%]  button.switch  type=button  data-do=claimant institute  |%^DEFG^^}h^^^i^^^^쁛data-do$=쁝.tip *Escapepanelwidenclaimanttipexportcopystepmoretip-close.markclickchangekeydownfocusinfocusoutpointerdownpointermovetransitionendøi^^^^®^^^Ë^^^^¯^^^ýi^^^^°^^^j^^^^±^^^]j^^^^²^^^j^^^^³^^^j^^^^´^^^$j^^^^µ^^^/j^[^^^¶^^^resizehashchangeloadingdonebeforeprintafterprintpointerleaveclosepointerupTabEnter쁛role=img쁝heists-select.mark, .tip.tip, canvas쁛data-do쁝쁛type=range쁝, 쁛type=search쁝select쁛type=number쁝touchbridgeexchangenetworkprotocol^^^dk^^^^jk^^^^rk^^^^yk^^^^^^^^^^^^^^·^^^¸^^^¸^^^^^^^^^^^^^¹^^^º^^^º^^^^öúö^ðöö^ê]â ^^^^^^^^^^^»^^^¼^^^¼^^^^^^^^^^^^^^^^½^^^¾^^^¾^^^^^^^^^^^^^¿^^^À^^^À^^^^^^^^^^^^^Á^^^Â^^^Â^^^	^^÷^þó^óþ[^[^^^^^^^^^^^^Ã^^^Ä^^^Ä^^^^^^^^^^^^^Å^^^Æ^^^Æ^^^÷^	^^^î^î^^^^^^^^^^^Ç^^^È^^^È^^^ï»¿^!V^^^^4^^^^à^^^^^df^^^^^^^^of^^^^ø^^^^^uf^]^^^f^^^^f^^^^f^^^^§f^[^^^´f^^^^þ^^^^^Ãf^^^^Îf^[^^^[^^^^Ûf^^^^e^^^^ãf^^^^[]%3B'Yfill=Y<svg xmlns=Yhttp://www.w3.org/2000/svgY role=YimgYxml:spacepreserve쀾<title쀾</title쀾<desc쀾</desc쀾]^^^^^^^^^^^^É^^^Ê^^^</svg쀾]^AþÛÁ^]ð?^^^^^^ @^^^^^^ð?]×£p=]×?0 0 viewBox&amp;&lt;&gt;&quot;dprk-heistsdatasetliteralauthorissuedURLaccessed>textbraceleft{}>textbraceright{}>textbackslash{}>textasciitilde{}>textasciicircum{}{}date-parts18b8cb0969f493fc50d8db247240dda85697bd451b2a6e359345cda5bf2e7faa@misc{o^^^^6n^^^^urlurldate]}]{2026-11-20, SHA-256 ^^*o^]^^^4o^]^^^Æn^@^^^%7B%7D%5Cperiod_startperiod_endderivedsource!V^^^^e^^^^±[^^^^[^	^^^b^^^^f^	^^^®^^^^^¶^^^^±^^^^^ao^^^^mo^]^^^wo^^^^~o^^^^ãf^^^^topicprogrammestatementunitclaimant_kind!V^^^^ôo^^^^ùo^	^^^p^	^^^®^^^^^¶^^^^±^^^^^p^^^^ao^^^^mo^]^^^Íi^^^^p^[^^^f^	^^^~o^^^^ãf^^^^!V^^^^âd^	^^^¶a^^^^f^	^^^o^^^^YmetaY:,]YincidentsY:쁛}],]YY:쁛쁛originsha256null>n>u^L^^`^^ ^^B^^X^^V^^6^^^^^^^^ ^^display:flow-root;min-height:calc() + clamp(0px,(px - 100cqi)*9999,px)px<div style=Ycontainer-type:inline-size;width:100%Y쀾]<dprk-heistsstyle쀾<figureposition:sticky;top:0;margin:0;padding:16px 0;border-top:2px solid쀾<figcaption쀾<a</a쀾</figcaption쀾</figure쀾</dprk-heists쀾]</div쀾]<script deferdprk-heists.jscrossoriginanonymous쀾</script쀾embed.html<iframe loading=YlazyY width=Y100%Y height=Y900Y style=Yborder:0Y allow=Yclipboard-writeY쀾</iframe쀾]<script deferhost.js?&servicesexchangesall incl. personal walletsâ + ^A¨æÁ^Ùü,;	^^^^^^^^^^^^^^^ð^^^^^^¥^^^^^^^^^^^^V^^^id] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1]ccn-1] ~-1] ~-2] ~-3] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] @-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-2] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-7]fbi-1]fbi-2]fbi-3]fbi-4]fbi-5]fbi-6] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-3] @-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-1] ~-2] @-1] @-10] @-11] @-12] @-13] @-14] @-15] @-16] @-17] @-18] @-19] @-2] @-20] @-21] @-22] @-23] @-24] @-25] @-27] @-28] @-29] @-3] @-30] @-31] @-32] @-33] @-34] @-35] @-36] @-37] @-38] @-39] @-4] @-40] @-41] @-42] @-43] @-44] @-45] @-46] @-47] @-48] @-49] @-5] @-50] @-51] @-52] @-53] @-54] @-55] @-56] @-57] @-58] @-59] @-6] @-60] @-61] @-7] @-8] @-9] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-2] ~-1] ~-2] @-1] @-2] @-3] @-4] @-5] ~-1] ~-1]voi-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1]ytn-1] ~-1] ~-1] ~-1] ~-1]publisher]21.co]AlphaScala (digest of TRM Labs)]Analytics Insight]Argia]Associated Press (CityNews)]Benzinga]Binance Square (digest of Chainalysis)]BitlyFool (digest of Immunefi)]Biztech Africa]BleepingComputer]Bloomingbit]BNN Bloomberg]Business Insider]Business2Community]Bytes Europe (press digest)]CCN]CertiK]CertiK]CertiK]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]CipherTrace]CleanSky (digest of TRM Labs)]CNN (via OODA Loop)]CoinCentral]CoinDesk]CoinDesk (reprint)]Coinspeaker]Cointelegraph]Cointelegraph]Cointelegraph]Cointelegraph (Arabic)]Cointelegraph (digest)]Cointelegraph (digest, The BIT Times)]Cointelegraph (reprint)]CoinTrust (digest of SlowMist)]Computing]Council on Foreign Relations]Crowdfund Insider]Crypto Daily]Crypto News UK (digest of Chainalysis)]CryptoGlobe]CryptoGlobe]CryptoPotato]CryptoPotato]CryptoSlate (reprint)]CySecurity News]Decrypt]Dedaub]DL News]Echo (PA, AP)]Economic Blogs (digest of Chainalysis)]EconoTimes]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]FBI]FBI]FBI]FBI]FBI]FBI]Forkast]FXStreet]GetBlock]Global Economic]Grafa (digest of TRM Labs)]Halborn]Halborn]Halborn]iHodl]Infosecurity]Insurance Journal]Investing.com]Investing.com (Brazil)]Investor Minute (digest of TRM Labs)]Japan Today]KBS World]KBS World]KBS World]Keyvans Crypto (digest of Chainalysis)]Korea Daily US]Korea Daily US]Korea Times US]Kukinews (쁙onhap)]Kukmin Ilbo]lazarus.day]lazarus.day]lazarus.day]lazarus.day]lazarus.day]lazarus.day]Merkle Science]Millennium Post (AP)]Multilateral Sanctions Monitoring Team (MSMT)]Nairametrics]Nasdaq]Nasdaq]Newspim]NHK World]NHK World]Nikkei Asia]Nikkei (reprint)]NK News]Observers]Odaily (Binance Square)]ON3X (digest of TRM Labs)]PAID Network (Medium)]PANews]Protos]Pulse (digest of TRM Labs)]Quadriga Initiative]Quadriga Initiative]Recorded Future]SC Media]SC Media]SlowMist]SlowMist]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Tech Times]TechRadar (reprint)]The Block]The Block]The Block (reprint)]The Chosun Ilbo]The Chosun Ilbo]The Chosun Ilbo]The Chosun Ilbo (Chosun Biz)]The Citizen]The Daily Hodl (reprint)]The Independent]The Independent]The Investor]The Japan Times]The Korea Herald]The Korea Herald]The Korea Herald]The Korea Herald]The Korea Herald]The Next Web]The Record]The Straits Times]TokenPost]Tom's Hardware]TRM Labs]TRM Labs]TRM Labs]TRT World]United Nations Security Council]United Nations Security Council]US Department of Justice]US Department of Justice]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US State Department]US Treasury]VOI]Wired (digest)]쁙ahoo News (Reuters)]쁙onhap]쁙onhap]쁙onhap]쁙onhap (reprint)]쁙onhap (via Binance Square)]쁙TN]ZachXBT]ZachXBT (thread archive)]Zawya (Reuters)]ZDNet Korea]title]Crypto holdings of the Lazarus Group (On-Chain Insights 10)]Crypto hack count hits record]$44M CoinDCX hack traced to North Korea's Lazarus Group]Spending on nuclear weapons rises for the third year]U.S. sanctions North Korean bankers accused of laundering stolen cryptocurrency]Benzinga: hackers from North Korea stole over $180M in crypto within 6 months]2026 Crypto Crime Report: North Korea's thefts of 2025]Crypto losses of 2024]Lazarus Group has amassed over $40 million in stolen crypto]KelpDAO suffers $290 million heist tied to Lazarus hackers]South Korean intelligence on North Korea's foreign-currency income]North Korea suspected in hack of DeFi project Mixin]Stolen money from cyberattacks makes up a third of the funds for North Korea's missile program]North Korean hackers raked in $2.3 billion in stolen crypto]ICAN report on nuclear spending in 2023]Web3 losses to crypto hacks hit $1.4 billion]CertiK: Hack3d, the Web3 security report 2023]Hack3d: the Web3 security report 2024]Hack3d: the Web3 security report 2025]The KuCoin hack and the Lazarus Group]North Korean hackers have prolific year as unlaundered holdings reach all-time high]$2.2 billion stolen from crypto platforms in 2024]Crypto hacking in 2025 (preview of the 2026 Crypto Crime Report)]Inside the KelpDAO bridge exploit]Tracing the $387M Bitget theft]Cryptocurrency anti-money-laundering report, first quarter of 2019]H1 2026 crypto hacks and North Korea]Half of North Korean missile program funded by cyberattacks and crypto theft, White House says]BtcTurk halts withdrawals after $48M hack across multiple networks]Russian hackers may have carried out largest ever crypto exchange theft]North Korea responsible for over $600M in crypto thefts in 2023, TRM Labs says]A week of crypto hacks]Cointelegraph: crypto exchange hack losses already 250% higher than 2017]Terra DeFi project Terraport suffers $2M hack days after launch]OKX DEX exploit of US$2.7m]Crypto market crash wipes out millions from North Korea's stolen crypto funds]North Korean crypto hacks down 80%]North Korean crypto hacks down 80%]North Korean hackers stole $600M in crypto in 2023]Losses of 2022]UN report blames North Korean attackers for theft of US$571 million from cryptocurrency exchanges]Targeting of Mixin cryptocurrency network]SlowMist's blockchain security report for 2024]TRM Labs: groups tied to North Korea stole $600 million in crypto in 2023]Crypto hackers' thefts of 2022]CryptoGlobe: total crypto theft declined in 2019]North Korean hackers reportedly behind the hack of DragonEx]How much BTC, ETH and stablecoins are held by the Lazarus Group]Lazarus Group becomes $1B bitcoin whale]Crypto hacks hit a record count]North Korea-linked hackers behind $2.1bn crypto theft in early 2025]Decrypt: North Korean hackers have stolen over $200 million in 2023]The Poly Network hack]DL News: how North Korean hackers stole a record two billion in crypto]UN experts investigate alleged North Korean cyberattacks]North Korean hackers turn to Russian exchanges]North Korea hackers stole $721 million in cryptocurrency from Japan]Following the money from the Bithumb hack]FBI: North Korean hackers behind $100 million Horizon bridge theft]North Korea-linked Atomic Wallet heist tops $100 million]How the Lazarus Group is stepping up crypto hacks and changing its tactics]North Korean hackers return to Tornado Cash despite sanctions]Drift Protocol exploited for $286 million in suspected DPRK-linked attack]Bitget attack pushes suspected North Korea heists over $1 billion in 2026]Statement on attribution of malicious cyber activity posed by the DPRK (Ronin)]Lazarus Group responsible for Harmony's Horizon bridge theft]FBI identifies cryptocurrency funds stolen by DPRK]Lazarus Group responsible for theft of $41 million from Stake.com]TraderTraitor responsible for theft of $308 million from DMM Bitcoin (with DC3 and Japan's police)]North Korea responsible for $1.5 billion Bybit hack (public service announcement)]Forkast: 2023 crypto hack loss]Hackers scoop $21 million from Japanese crypto mining pool SBI]Hacker returns all stolen assets to Munchables]Global Economic (Korea): DPRK took over 2tn won of crypto in 2022]North Korea-linked crypto theft 2025]Explained: the EasyFi hack (April 2021)]Explained: the Poloniex hack (November 2023)]Explained: the Step Finance hack (January 2026)]Chainalysis on crypto crime in 2021]Liquid cryptocurrency exchange hack]Liquid exchange theft]ChangeNOW returns $1 million stolen during 2020 Eterbase exchange hack]Report on hacks sponsored by North Korea, 65% of stolen crypto]Crypto theft in the first half of 2025]North Korean hackers stole $721 million in cryptocurrency from Japan]UN panel on North Korea's cyber attacks]US report on North Korea's military spending]US hearing on North Korea's crypto thefts]Crypto hacks of 2024]North's ripped off $1B in 2 years, says Mayorkas]North Korean hackers steal $50M in cryptocurrency from Hong Kong-based platform]N. Korea stole US$700 mln of crypto in 2022: NIS]UN panel on crypto thefts of 2022]Kukmin Ilbo: NIS report to the intelligence committee]Coinshift]Fantom]Merlin]OKX DEX]Orbit Bridge]Uno Re]Hack track: Nexus Mutual founder's wallet]North Korea stealing millions in cyber attacks, say UN experts]DPRK violations of UN sanctions through cyber and IT worker activities]Crypto worth $2.1 billion stolen in half-year 2025]US files suit against crypto accounts tied to North Korea]UN says North Korea funded nuclear weapons with crypto hacks in 2020]Newspim: Chainalysis report, US$2.2bn worldwide, DPRK 61 %]N. Korea funds weapons programs with cyberattacks, UN experts say]97 suspected North Korean cyberattacks]North Korea missile tests cost 2% of GDP already this year]North Korea's foreign-currency income from cyber theft]Lazarus Group linked to $11.5M theft from Taiwan crypto exchange]North Korea becomes third-largest government bitcoin holder after Bybit hack]Chainalysis mid-year update, August 2024]Two heists accounted for 76% of all crypto stolen in 2026]PAID Network attack postmortem]South Korean intelligence on North Korea's hacking income]Chart: North Korea stole $2.8B in crypto hacks since 2024]76% of all crypto stolen in 2026 is in North Korea]BiKi case study]CoinBene case study]Crypto Country: North Korea's targeting of cryptocurrency]FBI: North Korean hackers behind $620M Axie Infinity theft]SC Media: crypto hack theft reached record high in 2022]SlowMist Hacked (database)]Blockchain security and anti-money-laundering annual report 2025]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean hackers took record-breaking virtual assets in 2022, UN experts say]A huge year for criminals stealing cryptocurrency]US charges North Korea hackers over crypto thefts]Orbit Bridge exploit and firewall sabotage]Crypto users lost $1.8 billion in 2023 hacks and scams, Immunefi says]]Chosun Ilbo: N. Korea stole millions worth of crypto last year]Chosun Biz: MSMT report]US official on North Korea's crypto thefts of 2025]North Korea spends billions on developing nukes as people starve]$3bn of crypto stolen by North Korean hackers in six years]North Korean hackers have stolen $1.2 billion of virtual goods]North Korea's record crypto theft (Elliptic)]Crypto exchange thefts in South Korea]Attacks on South Korean cryptocurrency exchanges reportedly traced to North]]]]]Upbit theft of November 2025]Coinrail cryptocurrency exchange hack]$69 million stolen in cyberattack on crypto platform Phemex]UN inquiry suspects N. Korea link in $372m digital currency heist]TokenPost: Chainalysis 2025]US$40 million of crypto stolen from Step Finance]North Korean hackers attack Drift Protocol in USD 285 million heist]North Korea stole 76% of all crypto hack value in 2026 with just two attacks]Bitget loses $351.6 million in hot-wallet breach]UN report on North Korea's cyber attacks]Midterm report of the Panel of Experts, S/2019/691]Final report of the Panel of Experts, S/2024/215 (annex 95)]Three North Korean military hackers indicted]Coordinated actions against North Korean remote IT workers]United States v. 280 Virtual Currency Accounts, 1:20-cv-02396]United States v. 113 Virtual Currency Accounts, 1:20-cv-00606]Forfeiture complaint of 2024]Forfeiture complaint 1:25-cv-03771]Forfeiture complaint 1:25-cv-03943]Joint statement of the US, Japan and South Korea on cryptocurrency thefts]Sanctions on individuals laundering cryptocurrency for the Lazarus Group]]North Korean hackers stole nearly $400 million in crypto last year]Crypto crash threatens North Korea's stolen funds]North Korea's attacks on crypto exchanges in UN report]]N. Korea funds nearly 30 pct. of weapons programs through illicit cyber activities: Neuberger]Malicious cyberactivities account for half of North Korea's foreign currency income, UN report says]North Korea stole about $659 million in crypto in 2024]Police blame North Korea for the 2019 Upbit theft]Lazarus Group laundering of 25 hacks]Developers under false identities and a US$1.3m treasury theft]Reuters via Zawya: crypto hackers stole around $1.7bln in 2023]ZDNet Korea: DPRK crypto theft total US$6.75bn]published]2023-09-26]2026-07]2025-07]2023-06-12]2025-11-04]2023-08-17]2025-12-18]2024-12]2023-09]2026-04]2023-07-19]2023]2022-07]2023-05-15]2024-06-17]2023-11]2024-01-03]2025-01-02]2025-12]]2022-01-13]2024-12-19]2025-12-18]2026-04-23]2026-10-01]2019]2026-07-05]2023-05-10]2025-08]2019-06-17]2024-01-05]2019-04]2018-10-10]2023-04]2023-12]2022]2023-09-14]2023-09-14]2024-01-05]2023-01]2019-03]]2025-01-03]2024-01]2023-02-01]2020-01]2020-02]2023-09]2025-03-17]2026-07-05]2025-07]2023-08-18]2023-07]2025-10-07]2024-02]2023-09-14]2023-05-15]]2023-01]2023-06]2023-09-15]2024-03]2026-04-02]2026-09-25]2022-04-14]2023-01-23]2023-08-22]2023-09-06]2024-12-23]2025-02-26]2024-01-24]2025-10-01]2024-03-27]2023-02-01]2025]]]]2022-01-10]2021-08]2021-08-19]]2018-10-16]2025-06-26]2023-05]2019-03-06]2022-08-19]2023-07-20]2024-12-19]2022-10]2024-12]2023-07-19]2023-10-27]2018-02-05]]]]]]]]2022-02-06]2025-10-22]2025-06-27]2020-08-27]2021-02-09]2024-12-19]2024-02-09]2024-05-16]2022-06-09]2023-10]2025-06]2025-03-17]2024-08-15]2026-05]2021-03-07]2023-11]2025-10-23]2026-05]]]2023-11-30]2022-04]2023-02-01]]2025-12]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-02-08]2024-12-19]2021-02]2024-01]2023-12-28]2023-02-01]2023-04-05]2025-10-22]2026-01-13]2022-09]2023-12]2022-12-22]2025-10]2017-10-16]2017-12-16]2013-02-12]2016-12-22]2020-05-13]2023-07-19]2025-11]2018-06]2025-01]]2025-12-18]2026]2026-04-03]2026-04-30]2026-09-25]2019-08-05]2019-08-30]2024-03-07]2021-02-17]2025-06-30]2020]2020]2024]2025]2025]2025-01-14]2020-03-02]2023-11-30]2022-01-13]2022-06-28]2019-08-13]2022-06-14]2022-11-17]2024-03-20]2025-01-14]2024-11-21]2024-04]2024-08]2024-01-24]2025-12-18]url]https://www.21.co/research/[E~-[ 2-lazarus-group]https:// *.com/markets/[ ~-the-real-risk-isnt-smart-contracts]https://www. )insight.net/news/[ F[G~-same-date-as-wazirx-breach]http:// ~.eus/en/albistea/Arma-nuklearretan-estatuek-egindako-gastua-hirugarren-urtez-jarraian-gora/inprimatu]https://toronto.1~.ca/2025/11/04/[ ~/]https://www. ~.com/markets/cryptocurrency/23/08/33894794/[)~-report]https://www. '.bh/en/square/post/33885752593234]https:// ).com/?p=673640]https:// 'africa.com/article/north-korean-hacking-group-lazarus-[.~-data-reveals/43120]https://www. ~.com/news/security/[ ~/]https://web-stg. ~.io/ko/feed/news/51999]https://www.bnn$~.ca/north-korea-suspected-in-massive-[9~-1.1981356]https://www. (insider.nl/[ l[m~-us-official-says/]https://www. ~.com/crypto-news/[ ~-japan-was-the-prime-victim-02692215]https:// %eu.com/?p=197804]https://www.ccn.com/news/web3-losses-[/~/]https://www. ~.com/resources/blog/7BokMhPUgffqEvyvXgHNaq-['~]https://www. ~.com/resources/blog/[ ~]https://www. ~.com/blog/[ ~]https://blog. ~.com/reports/[8~-[$&-exchange-hack/]https://blog. ~.com/reports/[ J-their-total-unlaundered-cryptocurrency-[W~/]https://www. ~.com/blog/crypto-hacking-[,(unds-2025/]https://www. ~.com/blog/[ .-stolen-funds-[F$/]https://www. ~.com/blog/[+~-april-2026/]https://www. ~.com/blog/[,~-2026/]https:// ~.com/articles/q1-2019-[ K-section2/]https:// (.io/blog/[ 4-[9~-2026/]https://www.($loop.com/technology/2023/05/10/[ ~/]https:// ~.com/btcturk-exchange-[(~]https://www. ~.com/markets/2019/06/17/[ ~/]https://welt-news.com/bit $/north-korea-was-[,J-last-year-[_(.html]https://www. ~.com/maxs-corner-hacks-week-[*&/]https:// ~.com/news/[.~-q3-report-shows]https:// ~.com/news/[ ~]https:// ~.com/news/[ '-2-7-m-[('-proxy-admin-contract-upgrade]https://ar. -.com/news/[ ~/amp]https://howdybit $.com/category/chainalysis/page/5]https://bitcoin-news-official-thebit=~.blogspot.com/search/label/money%20laundering]https://waarkoopikmijncrypto.nl/crypto-news-english/[ ~-report/]https:// ).com/market-news/ethereum-and-bnb-chain-was-the-main-target-of-hackers-in-[*~]https://www. ~.co.uk/news/3072600/[ Wd[X~]https://www.cfr.org/cyber-operations/[ ~]https://www. )insider.com/2025/01/234920-defi-remains-most-frequently-targeted-crypto-and-web3-sector-for-attacks-slowmist-[+:/]https:// &daily.co.uk/2024/01/trm-labs-report-[)~]http:// &newsuk.uk/[ .-steal-3-3bn]https://www. ~.com/latest/2020/01/[,~-despite-increase-in-activity/]https://www. ~.com/latest/2020/02/north-korean-hackers-were-[5=-crypto-exchange-[S~/]https:// ~.com/heres-[ L-north-koreas-[Q~-data/]https:// ~.com/[ ~-after-converting-arkham/]https://usagoldmines.com/ &-news-[ ~-but-the-biggest-threat-isnt-smart-contracts-liam-akiba-wright-usagoldmines-com/]https://www. *.news/2025/07/[ C1.html]https:// ~.co/153063/north-korean-hackers-[B~]https:// ~.com/blog/[$~/]https://www.dl#~.com/articles/markets/[(~]https://www. $-news.co.uk/news/national/24111050.[ ~-valued-billions/]https://crypto.economicblogs.org/crypto-news/2023/young-korean-hackers-turning-russian-exchanges-launder-stolen-crypto-9~]https:// ~.com/North-Korea-Hackers-Stole-721-Million-Cryptocurrency-[X$-Japan-1656182]https:// ~.co/our-thinking/following-money-from-[=~]https://hub. ~.co/news/[ ~/]https://www. ~.co/insights/[ ~/]https://www. ~.co/insights/[ ~/]https://www. ~.co/blog/[ ~]https://www. ~.co/insights/[ ~/]https://www. ~.co/insights/[ J-crypto-[K~/]https://www.fbi.gov/news/press-releases/fbi-[ cemocratic-peoples-republic-of-korea]https://www.fbi.gov/news/press-releases/fbi-confirms-lazarus-group-cyber-actors-[.7[F0-currency-theft]https://www.fbi.gov/news/press-releases/[ ~]https://www.fbi.gov/news/press-releases/fbi-identifies-lazarus-group-cyber-actors-as-[.Ncom]https://www.fbi.gov/news/press-releases/fbi-dc3-and-npa-identification-of-north-korean-cyber-actors-tracked-as-[ W-[>'dmmcom]https://www.ic3.gov/PSA/2025/PSA250226]https:// ~.news/investors-[-~-[(&hainalysis/]https://www. ~.com/cryptocurrencies/news/[ ~-zachxbt-202510012040]https:// ~.net/en/news/[ 2-625-million-worth-of-[30-gaming-platform-munchables]https://news.g-enews.com/article/Global-Biz/2023/02/202302030622472756b49b9d1da_1?md=20230203063425_U]https:// %.com/pt-BR/news/crypto/[ ~]https:// ~.com/[ ~]https://www. ~.com/blog/post/[ ~]https://www. ~.com/blog/post/[ ~]https:// ~.com/technologies/2022-01-10/[ +-[/&-fraudsters-stole-14-billion-2021/]https:// ~-magazine.com/news/[ 쀾]https://amp. )journal.com/news/international/2021/08/19/627943.htm]https:// ).com/news/cryptocurrency-news/[ ~-2680014]https://br. ).com/news/[V~currency-news/relatorio-[*%-patrocinados-pela-coreia-do-norte-abrangem-65-do-total-de-criptomoedas-roubadas-613187]https:// (minute.com/?p=172752]https:// %today.com/category/crime/[ ~-nikkei]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=143546]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=171850]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=179299]https://keyvanscrypto.com/wetgeving/cryptoplatforms-hebben-in-2024-2200000000-verlies-geleden-door-hacks-maar-er-is-een-addertje-onder-het-gras-9~]https:// %dailyus.com/north[&~]https:// %dailyus.com/[ Z[쁛~]http:// %timesus.com/n-korea-stole-us[1~]http://img. (.com/article/list/@sdh3698?page=81]https://www.kmib.co.kr/article/view_amp.asp?arcid=0923896634]https:// '.day/incidents/[ &fit/]https:// '.day/incidents/[ ~/]https:// '.day/incidents/[ ~/]https:// '.day/incidents/[ #dex/]https:// '.day/incidents/orbit[&~/]https:// '.day/incidents/[ #re/]https://merkle'~.com/blog/[ ?[@~]http://www. *post.in/world/[ ~-467527]https://G~.info/Publications/detail/MSMT%20Report/4221]https:// ~.com/2025/06/27/[ ~-report/]https://www. ~.com/articles/[ ~-2020-08-27]https://www. ~.com/articles/[ ~%3A-report-2021-02-09]https:// ~.com/[ $/view/20241220000001]https://www3.nhk.or.jp/nhk$~/en/news/20240209_01/]https://www3.nhk.or.jp/nhk$~/en/news/20240516_13/]https://asia. &.com/Spotlight/N-Korea-at-crossroads/North-Korea-[,7-GDP-[H~-report]https://bactf.com/news/asia_politics/202310/2031368.html]https://www.nk#~.org/2025/06/north-koreas-[ ~/]https:// ~.com/[ ~]https://''.com/en-IN/square/post/2024-08-15-[ +-[C~-16-12204255234513]https:// $.io/en/news/[ ~-how-north-korea]https://paidnetwork.medium.com/ ,-[-~-march-7-2021-9e4c0fef0e07]https://t-www. ~lab.com/en/articledetails/c1075173.html]https:// ~.com/[ ~-report/]https://www. %.bot/defense/news/[ B-now-[C~-6c68570a-5314-47ec-8901-588cef66c839/]https://quadriga)~.com/case[*~/[ $passwordtampering.php]https://quadriga)~.com/casestudy/[ (hackcoverup.php]https://go. (future.com/hubfs/reports/cta-2023-1130.pdf]https://www.scmagazine.com/brief/cybercrime/[ ~]https://www.scmagazine.com/brief/[)~]https://hacked. ~.io/]https://www. ~.com/[U&/[>~-Blockchain-Security-and-AML-Annual-Report(EN).pdf]https://github.com/tayvano//~/blob/001954bfe49410717199fab576baf8848cf97f63/hacks-and-[4&/bZx.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-thefts/[-&pia.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/dao_maker.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/dragonex.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/etbox.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/eterbase.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/fetchai.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/finnexus.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/kucoin.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/liquid_global.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/taylor_ico.md]https://github.com/tayvano//~/blob/001954bfe49410717199fab576baf8848cf97f63/hacks-and-[4&/paid_network.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/tradeio.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/youbit_aka_yapizon_aka_coinbin.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/zaif.md]https://github.com/tayvano//~/blob/2737dec412c3718f6904e92d85a54fa2df3f4832/hacks-and-[4&/Cypherium.md]https://github.com/tayvano//~/blob/29143c734ab958bce6a452da52a2dbda0a20d12d/hacks-and-[4&/bitcurex.md]https://github.com/tayvano//~/blob/307576e2bfc9b2d37297c78ce077d792ff5665f7/hacks-and-[4&/dwf.md]https://github.com/tayvano//~/blob/528b82247324c7144b1051a60cdf235069809caf/hacks-and-[4&/mgnr.md]https://github.com/tayvano//~/blob/5a456eda945dd922c18ac6016ef7ace79b6165c7/hacks-and-[4&/unidentified_company.md]https://github.com/tayvano//~/blob/69b91b5787ed1844d5385bbd32d48c3748743fe6/hacks-and-[4&/exmo.md]https://github.com/tayvano//~/blob/048fd1b7a1b0447a3fd854544466f2ce520ce203/hacks-and-[4&/990_btc.md]https://github.com/tayvano//~/blob/7a77ad92ff181e65348dbf086e5feb9bbcded7f1/hacks-and-[4&/metaplay-it.md]https://github.com/tayvano//~/blob/7a77ad92ff181e65348dbf086e5feb9bbcded7f1/hacks-and-[4&/metaplay-sq.md]https://github.com/tayvano//~/blob/8caa8c00f1f8a8832730cda48d64def4d199237c/README.md]https://github.com/tayvano//~/blob/9525ce54a9cc510c18bf7dd3e5ced74f9017dfd7/hacks-and-[4&/coinsquare.md]https://github.com/tayvano//~/blob/957479459e8296234c897c46a13f3bbaa5fe44c3/hacks-and-[4&/btc_markets.md]https://github.com/tayvano//~/blob/fcf20f098b2fab97934dbf950e589a98c596b372/hacks-and-[4&/market-maker.md]https://github.com/tayvano//~/blob/main/README.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/2026-05-01_unknown.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/a_large_[4%.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/afx.md]https://github.com/tayvano//~/blob/048fd1b7a1b0447a3fd854544466f2ce520ce203/hacks-and-[4&/deribit.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/coinshift.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/fantom_foundation.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/huge_march_2024_[4%.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/huge_march_2025_[4%-1900-btc.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/humanity.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/kyrrex.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/merlin_dex.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/nfprompt.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/okx_dex.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/oro.md]https://github.com/tayvano//~/blob/055352346ca7690f798eba770ed9d69a2e4f0a12/hacks-and-[4&/depo.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/ostium.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/polynetwork-2023.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/ripio.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/solareum.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/stablr.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/steadefi.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/terraport.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/unidentified_company.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/unoredao.md]https://github.com/tayvano//~/blob/main/more-hacks-and-[4&/deltaprime.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/bancor.md]https://github.com/tayvano//~/blob/main/more-hacks-and-[4&/hector-network.md]https://github.com/tayvano//~/blob/main/more-hacks-and-[4&/onyx-dao.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/biki.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/bondly_finance.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/coinsecure.md]https://tech%~.com/articles/287361/20230208/north-korea-hackers-[:쀾-[>/.htm]https://afghanjobcenter.com/its-been-[ ~-and-north-korea-was-largely-to-blame]https://www.the$~.co/linked/95175/[ 쀾-[D~]https://the$~.co/post/274411/orbit-bridge-[9~-[-']https://welt-news.com/bitcoin/[ ~.html]http://english.$&.com/site/data/html_dir/2023/02/07/2023020700963.html]https://english.$&.com/site/data/html_dir/2023/04/07/2023040701132.html?related_all]https://biz.$&.com/en/en-policy/2025/10/22/DTU5BIKAARE7HBLRXTNELAHA7M/?outputType=amp]https://biz.$&.com/en/en-international/2026/01/13/TPS쁙KD6ONBHJXARKHBPHWDE7CQ/?outputType=amp]https://www.the$~.co.tz/tanzania/news/international/[ ~-3966548]https://free.cc/3000000000-worth-[$~-says-cybersecurity-firm]https://www.$~.co.uk/tech/korea-north-south-crypto-bitcoin-[P'-b2249890.html]https://www.$~.co.uk/asia/east-asia/north-korea-[.--attack-b2841452.html]http://m.the$~.co.kr/view.php?ud=20171016000776]https://www.$%times.co.jp/news/2017/12/16/asia-pacific/attacks-[+W-[f~/]http://www01.korea*~.com/view.php?mp=190&np=1895&ud=20130212000939]http://www.korea*~.com/view.php?ud=20161223000120]http://www.korea*~.com/view.php?ud=20200514000780]https://m.korea*~.com/view.php?mp=6&np=51&ud=20230719000770]https://www.korea*~.com/article/10625930]https://the$$web.com/news/[ ~]https://the$~.media/69-million-stolen-cyberattack-[D~]https://www.$'times.com/world/united-states/[ ~]http://www. ~.kr/news/breaking/316260]https://www.toms&~.com/tech-industry/cyber-security/usd40-million-worth-[.~-hackers-compromise-executives-devices-to-gain-illicit-access]https://www.trm$~.com/resources/blog/[ M-[R~]https://www.trm$~.com/resources/blog/[ ~]https://www.trm$~.com/resources/blog/bitget-loses-usd-351[1~-in-likely-north-korea-attack]https://www.trt$~.com:443/article/12727766]https://undocs.org/S/[I$/691]https://undocs.org/S/[G$/[L#]https://www.1~.gov/opa/pr/[ ~-wide-ranging-scheme-commit-cyberattacks-and]https://www.justice.gov/opa/pr/justice-#*-announces-coordinated-nationwide-actions-combat-[<3]https://docs.justia.com/cases/federal/district-courts/:~/dcdce/1:2020cv[V~/221487/33]https://supreme.justia.com/cases/federal/district-courts/:~/dcdce/1:2020cv[V~/215786/42/]https://storage.,%listener.com/recap/gov.uscourts.dcd.273464/gov.uscourts.dcd.273464.1.0_1.pdf]https://storage.,%listener.com/recap/gov.uscourts.dcd.286215/gov.uscourts.dcd.286215.1.0.pdf]https://storage.,%listener.com/recap/gov.uscourts.dcd.286839/gov.uscourts.dcd.286839.1.0.pdf]https://2021-2025.#%.gov/office-of-the-spokesperson/releases/2025/01/joint-statement-[P~-by-the-democratic-peoples-republic-of-[J%-and-public-private-collaboration]https://home.#~.gov/news/press-releases/sm924]https://voi.id/en/technology/336006]https://newsmuncher.com/article/0c649e2676e54e378c17c9799e695b02/[ ~]https://news. %.com/[ Bs-114136733.html]https://m-en.yna.co.kr/view/AEN20190813005200325]https://m-en.yna.co.kr/view/AEN20220615000200325]https://en.yna.co.kr/view/AEN20221118000300325?section=national/diplomacy]https://indiatips.in/2024/03/21/malicious-n-k-[*C-[>7-fund-wmd-programs-un-report/]https://bbapi.viigoo.eu.org/3~/post/18949146110138]https://m.ytn.co.kr/en/news_view.amp.php?param=0103_202411212149561588]https:// ~.mirror.xyz/B0-UJtxN41cJhpPtKv0v2LZ8u-0PwZ4ecMPEdX4l8vE]https://(&readerapp.com/scrolly/1824047425822310580]https://www. %.com/en/special-coverage/the-future-of-cryptos/[2=[P~-report-q8ucetia]https:// %.co.kr/view/?no=20251219130449]id] '-[ ~] ~-[ ~] '-[ ~-youbit] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ )] '-[ ~] '-[ ~] ~-[ &-ico] '-[ ~] '-[ ~] '-[ ~] ~-unidentified-[('] '-[ ~] ~-[ $nesian-company] '-[ $] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-new-york-[(2] '-[ ~] '-[ ~] '-[ ~] '-[ 4] '-[ ~] '-[ ~] '-[ ~] '-[/#-btc-account] '-[ ~] '-[ (] '-[(~] '-[ ~] '-[ &] '-[ ~] '-[ &] '-[ ~] '-[ (] '-bzx] '-[ ~-insider] '-[ %] ~-serbian-[(-] '-[ ~] ~-atlanta-[ *-company] '-[ (-founder] '-ronin-[.&] '-[ /] '-[ %] '-[ ~] '-[ ~] '-[ )] '-[ ~] '-[ ~] '-[(~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[2~] '-[ ~] '-[ ~] '-[ ~] '-french-[('] '-[ ~] '-[ ~] '-[ &] '-[ ~] '-[ #] '-[ ~] '-[ ,] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ .-90m] '-[ ~] '-[ ~] '-[ (] '-[ ~] '-[ +] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ (] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] ~-[ '-team] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-m2] '-[ *] '-[ '-ton-holder] '-xt] '-[ (] '-[ ~] '-[ $fi] '-[ ~] '-[ '] '-[ ~] '-[ ~] '-[ .] '-[ .-1900-btc] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[&%-user] '-[ )] '-[ ~] '-[ ~] '-[ ~] '-[ '] '-[ *] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-linked-to-humanity] '-[ ~] '-[ ~] '-[ '] '-[ '-btc-holder] '-[ '-victim] '-[ ~] '-[ ~] '-[ #] '-[ ~] '-[ #] '-[ ~] '-[ ~] '-[ ~]date]2016-10-13]2017-02]2017-04-22]2017-06-29]2017-09-23]2017-12-06]2017-12-19]2018-01-26]2018-03-18]2018-04-12]2018-04-21]2018-05]2018-06-10]2018-06-19]2018-07-09]2018-08]2018-08-07]2018-09]2018-09-14]2018-10-20]2019-01-14]2019-03-23]2019-03-24]2019-03-25]2019-03-26]2019-03-29]2019-07-01]2019-09-25]2019-11-27]2020-08-07]2020-09-07]2020-09-25]2020-10-26]2020-12-14]2020-12-21]2021-03-05]2021-04-19]2021-05-12]2021-05-17]2021-06-07]2021-06-21]2021-06-23]2021-07-14]2021-08-12]2021-08-19]2021-10-08]2021-10-28]2021-11-05]2022-01-11]2022-01-27]2022-02]2022-02-04]2022-03]2022-03-22]2022-03-23]2022-06-24]2022-08-01]2022-09-22]2022-11-02]2023-04-10]2023-04-26]2023-06-02]2023-06-11]2023-07-01]2023-07-22]2023-07-22]2023-08-07]2023-08-16]2023-09-04]2023-09-12]2023-09-23]2023-09-28]2023-10-17]2023-11-10]2023-11-14]2023-11-22]2023-11-22]2023-12-12]2023-12-31]2024-01-15]2024-01-22]2024-01-25]2024-02-09]2024-02-13]2024-03-05]2024-03-13]2024-03-13]2024-03-16]2024-03-20]2024-03-26]2024-03-28]2024-03-29]2024-04-29]2024-05-06]2024-05-15]2024-05-22]2024-05-29]2024-05-31]2024-06-04]2024-06-09]2024-06-10]2024-06-22]2024-06-22]2024-07-01]2024-07-18]2024-07-22]2024-08]2024-08-07]2024-09-10]2024-09-16]2024-09-20]2024-09-25]2024-09-26]2024-10-16]2024-10-18]2024-10-31]2024-11-11]2024-11-25]2024-11-28]2024-11-29]2024-12-16]2024-12-18]2025-01-23]2025-01-26]2025-02-17]2025-02-21]2025-02-28]2025-03-14]2025-03-21]2025-05-08]2025-05-08]2025-06-14]2025-06-25]2025-07-16]2025-07-19]2025-07-24]2025-08-14]2025-09-01]2025-09-02]2025-09-08]2025-09-10]2025-09-11]2025-09-22]2025-09-23]2025-09-24]2025-10-30]2025-11-27]2026-01-01]2026-01-31]2026-03-01]2026-03-17]2026-04-01]2026-04-06]2026-04-18]2026-05-01]2026-05-05]2026-05-24]2026-06-08]2026-07-13]2026-07-15]2026-07-22]2026-07-24]2026-08-12]2026-09-24]target]Bitcurex]Bithumb]쁙apizon]Bithumb]Coinis]NiceHash]쁙oubit]Coincheck]Cypherium (token sale)]Coinsecure]Gate.io]Taylor (token sale)]Coinrail]Bithumb]Bancor]Unnamed company (India)]BTC Markets]Indodax]Zaif (Tech Bureau)]Trade.io]Cryptopia]Etbox]DragonEx]CoinBene]BiKi]Bithumb]CoinTiger]Algo Capital]Upbit]Unnamed financial services company (New 쁙ork)]Eterbase]KuCoin]Harvest Finance]Nexus Mutual (founder's wallet)]EXMO]PAID Network]EasyFi]Unnamed holder (990.1 BTC)]FinNexus]Fetch.ai account at Binance]Unnamed market maker]Coinsquare]Bondly Finance]DAO Maker]Liquid (Quoine)]mgnr]PolyPlay / MetaPlay]bZx]MetaPlay]Qubit Finance (QBridge)]Virtual-token company (Serbia)]DePo]Blockchain research company (Atlanta)]DeFiance Capital (founder's wallet)]Ronin Network bridge (Axie Infinity)]Harmony Horizon bridge]Nomad bridge]DWF Labs]Deribit]Terraport Finance]Merlin DEX]Atomic Wallet]Unnamed investment platform]Poly Network]Alphapo]CoinsPaid]Steadefi]Wallets linked to Coinshift]Stake.com]CoinEx]Mixin Network]Unnamed company (France)]Fantom Foundation]Poloniex]Uno Re DAO]HECO Bridge]HTX (November hot wallets)]OKX DEX]Orbit Bridge (Orbit Chain)]Hector Network]Concentric]Wall Street Memes]PlayDapp]Duelbits]MurAll]CloudAI]NFPrompt]Wilder World]Private holder (unnamed, US$90m)]Munchables]Prisma Finance]Solareum (trading bot users)]Rain]Genius (GNUS token)]ALEX Lab]Exclusible Penthouse]SpaceCatch]DMM Bitcoin]Lykke]Loopring (smart-wallet users)]UwU Lend]BtcTurk]CoinStats]Kyrrex]WazirX]Irys]Unnamed project treasury]Nexera]Indodax]DeltaPrime]BingX]Truflation]Onyx]Radiant Capital]Tapioca DAO]M2]DeltaPrime (second theft)]Private holder (unnamed, TON)]XT.com]MetaCene (MAK)]SyFu]Rain.fi]Phemex]Dimitra (token wallet)]Ripio]Bybit]Private holder (unnamed, February 2025)]Private holder of about 1,900 BTC (unnamed)]Zoth]BitoPro]LND.fi]Clober]Favrr]BigONE]CoinDCX]WOO X]BtcTurk]OlaXBT]Large Venus Protocol user]SwissBorg (Kiln staking API)]Request / Singularity]Shibarium]UXLINK]Seedify (SFUND bridge)]SBI Crypto (mining pool)]Garden Finance]Upbit]Tenexium]Step Finance]Bitrefill]Unnamed victim (March 2026)]Drift Protocol]Zignaly]KelpDAO (rsETH bridge on LayerZero)]Private holder (unnamed, 1 May 2026)]Private holder (unnamed, 5 May 2026)]StablR]Humanity Protocol]ORO (Bittensor subnet owner wallet)]Ostium]AFX (custody bridge)]Triple-A]Bitazza]Bitget]target_kind]exchange]exchange]exchange]exchange]exchange]other]exchange]exchange]other]exchange]exchange]other]exchange]exchange]defi]other]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]fund]exchange]other]exchange]exchange]defi]individual]exchange]defi]defi]individual]defi]other]fund]exchange]defi]defi]exchange]fund]gaming]defi]gaming]defi]other]defi]other]individual]bridge]bridge]bridge]fund]exchange]defi]defi]wallet]other]bridge]payments]payments]defi]wallet]gambling]exchange]wallet]other]fund]exchange]defi]bridge]exchange]defi]bridge]defi]defi]other]gaming]gambling]other]other]other]gaming]individual]gaming]defi]wallet]exchange]other]defi]other]gaming]exchange]exchange]wallet]defi]exchange]wallet]exchange]exchange]other]other]defi]exchange]defi]exchange]other]defi]defi]defi]exchange]defi]individual]exchange]gaming]other]defi]exchange]other]exchange]exchange]individual]individual]defi]exchange]defi]defi]other]exchange]exchange]exchange]exchange]other]individual]custodian]other]other]other]bridge]other]bridge]exchange]other]defi]payments]other]defi]other]bridge]individual]individual]payments]other]wallet]defi]bridge]payments]exchange]exchange]country]PL]KR]KR]KR]KR]SI]KR]JP]US]IN]K쁙]EE]KR]KR]CH]IN]AU]ID]JP]CH]NZ]]SG]SG]SG]KR]SG]US]KR]US]SK]SC]]GB]GB]]IN]]VG]GB]]CA]US]]JP]]]US]]KR]RS]]US]SG]VN]US]US]]PA]KR]GB]EE]]]VC]EE]VG]]AU]HK]HK]FR]K쁙]PA]EE]]SC]SC]KR]]]]KR]]]]]]]]]US]BH]]]]]JP]GB]]]TR]]]IN]]]NL]ID]]SG]US]]HK]US]AE]]]]]]]SG]]]AE]]]]TW]]]]SC]IN]TW]TR]]]]]]]]JP]]KR]]]]]AU]]IN]]]]]]]]SG]TH]SC]chains]BTC]]BTC]BTC;ETH]BTC]BTC]BTC]XEM]ETH]BTC]BTC;ETH;LTC;ETC;XRP;DOGE;ZEC]ETH]ETH]BTC;ETH]ETH]]ETH]]BTC;BCH;MONA]ETH]ETH]]BTC;ETH;XRP;LTC;EOS]ETH]]EOS;XRP]ETH]ALGO;BTC;ETH]ETH]]ETH;BTC;XRP;XTZ;ALGO;TRX]BTC;ETH;BSV;LTC;XRP;XLM;TRX]ETH]ETH]BTC;BCH;ETH;XRP;ZEC;ETC]ETH]MATIC;ETH]BTC]BNB;ETH]BTC;BNB;ETH]ETH]BTC]ETH;BNB]ETH]ETH;BTC;XRP;TRX]ETH]ETH]BNB;MATIC;ETH]BNB]BNB;ETH]]ETH]]ETH]ETH;RON]ETH;BNB;ONE]ETH]ETH;BTC]ETH;BTC]LUNC]]BTC;ETH;TRX;XRP;XLM;DOGE;LTC]ETH]ETH;BNB;MATIC;AVAX;ARB;OP;FTM]ETH;TRX;BTC]ETH;TRX]ARB;AVAX]ETH]ETH;BNB;MATIC]BTC;ETH;TRX;MATIC;XRP;BCH;SOL;BNB;ARB;OP;XLM]BTC;ETH]]ETH;OP;FTM;MATIC;ARB]ETH;TRX;BTC]ETH;BNB]ETH]ETH;TRX;BTC]ETH]ETH]ETH;BNB;MATIC]]]ETH]]]]BNB]]BTC;ETH]ETH]ETH]SOL]BTC;ETH;SOL;XRP]]BNB;STX]]]BTC]BTC;ETH]ETH]ETH]]]TRX;BTC;ETH]ETH]]SOL;ETH]ETH]BTC;ETH;TRX;MATIC]ARB]ETH;BNB;MATIC;ARB;AVAX]]ETH]ARB;BNB]ARB;ETH]BTC;ETH;SOL]AVAX;ARB]]]]]]BTC;ETH;SOL;TRX;BNB]]ETH;BTC]ETH]]BTC;ETH]]ETH;TRX;SOL;MATIC]]]]BTC;ETH;TRX;SOL]SOL;ETH]BTC;ETH;BNB;ARB]ETH;AVAX;ARB;SOL;MATIC]]BNB]SOL]]]ARB;ETH]]BTC;ETH;LTC;DOGE;BCH]ARB;SOL;ETH]SOL]]SOL]]]SOL]]ETH;ARB]BTC;ETH]]ETH]ETH;BNB]TAO]ARB;ETH]ARB]]]ETH;XRP;ZEC;TRX]method]unknown]social-engineering]social-engineering]social-engineering]unknown]social-engineering]social-engineering]malware]private-key]private-key]malware]private-key]unknown]malware]private-key]unknown]unknown]unknown]unknown]private-key]unknown]unknown]malware]unknown]social-engineering]unknown]unknown]private-key]private-key]malware]private-key]private-key]contract-exploit]ui-spoofing]private-key]private-key]malware]unknown]private-key]unknown]unknown]unknown]private-key]private-key]unknown]social-engineering]social-engineering]social-engineering]it-worker]contract-exploit]it-worker]it-worker]it-worker]social-engineering]private-key]private-key]contract-exploit]private-key]private-key]it-worker]it-worker]unknown]unknown]malware]private-key]social-engineering]social-engineering]malware]unknown]private-key]unknown]unknown]social-engineering]private-key]it-worker]private-key]social-engineering]private-key]private-key]it-worker]social-engineering]social-engineering]private-key]unknown]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]it-worker]contract-exploit]it-worker]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]unknown]unknown]contract-exploit]private-key]malware]social-engineering]ui-spoofing]social-engineering]it-worker]social-engineering]unknown]private-key]unknown]social-engineering]contract-exploit]ui-spoofing]social-engineering]unknown]contract-exploit]social-engineering]unknown]social-engineering]social-engineering]social-engineering]unknown]social-engineering]unknown]supply-chain]unknown]social-engineering]social-engineering]malware]it-worker]social-engineering]it-worker]supply-chain]unknown]social-engineering]private-key]social-engineering]social-engineering]supply-chain]unknown]it-worker]social-engineering]private-key]social-engineering]unknown]private-key]it-worker]malware]malware]unknown]social-engineering]unknown]social-engineering]social-engineering]social-engineering]private-key]social-engineering]social-engineering]unknown]supply-chain]unknown]unknown]supply-chain]amount_usd]1500000]7000000]4800000]7000000]2190000]63920000]2650000]534000000]8500000]3500000]234337669]1700000]37200000]31000000]23500000]13000000]3500000]24900000]60000000]10000000]16000000]132000]7090000]105000000]123300]19400000]272000]2500000]48500000]11800000]5400000]281000000]24000000]8250000]10500000]3140000]81000000]55622579]7000000]2600000]13682000]22620000]8500000]7000000]91350000]24100000]1600000]55000000]2700000]80000000]175000]1723632]740000]1700000]620000000]100000000]190000000]44000000]28000000]2000000]1800000]121000000]17600000]10000000]101000000]37300000]1140000]2900000]41000000]70000000]150000000]3000000]7500000]138000000]219000]86000000]30000000]2390976]81500000]2789000]1720000]3850000]36000000]4600000]278000]360000]10400000]2314583]90000000]62500000]11600000]1114813]16130000]1262630]27400000]820000]200000]308000000]22800000]5000000]19300000]55000000]2200000]13500000]234900000]1500000]1300000]1830000]22000000]5980000]52000000]5125000]3800000]50000000]4700000]13700000]4800000]14000000]1700000]2056995]1936593]2009331]85000000]6910484]7800000]1460000000]3200000]171000000]8361915]11500000]1180000]1391963]680000]27000000]44200000]14000000]50000000]2206525]13500000]41000000]3000000]2000000]11300000]1200000]21000000]10800000]30400000]2000000]40000000]2500000]1250000]285000000]3106135]292000000]41297094]16219375]10400000]36000000]3100000]23000000]24047838]12000000]9700000]387000000]amount_low_usd]1500000]0]4800000]870000]2190000]62000000]2650000]526000000]8500000]3500000]230000000]1350000]37000000]17000000]13000000]13000000]3500000]24900000]59000000]7500000]16000000]132000]6028283]45000000]123300]13000000]272000]1000000]48500000]11800000]5400000]275000000]23000000]8000000]10500000]3000000]6000000]55600000]7000000]2600000]13682000]22620000]5000000]7000000]91000000]18000000]1600000]55000000]2700000]80000000]175000]1600000]740000]1500000]540000000]100000000]190000000]44000000]28000000]2000000]1800000]100000000]17600000]5500000]60000000]37000000]1140000]2900000]41000000]53000000]150000000]3000000]7000000]114000000]219000]86000000]12000000]2390976]81000000]2700000]1700000]2500000]36000000]4600000]278000]309400]10400000]2314583]90000000]62000000]10000000]1114813]14100000]1262630]4300000]820000]200000]305000000]22400000]5000000]19300000]55000000]2200000]13500000]230000000]1400000]1300000]1500000]20500000]5930000]43000000]5000000]3200000]50000000]4400000]13000000]4500000]14000000]1700000]2056995]1936593]2009331]69100000]6910484]7800000]1400000000]3200000]171000000]8300000]11000000]500000]1391963]650000]27000000]44000000]14000000]48000000]2206525]13000000]41000000]3000000]2000000]11000000]1200000]20283197]10800000]30000000]2000000]28900000]2500000]1250000]263000000]3106135]290000000]26234583]16219375]3000000]31000000]3100000]23000000]24047838]12000000]9700000]350000000]amount_high_usd]1500000]7000000]5300000]7870000]2190000]75000000]2650000]538000000]9800000]3500000]250000000]1700000]40000000]31500000]23500000]13000000]3500000]24900000]63000000]11000000]17000000]132000]9000000]105000000]12300000]20000000]272000]2500000]50700000]11800000]5400000]281000000]34000000]8300000]10500000]160000000]126000000]55622579]7000000]2600000]13682000]22620000]8500000]7000000]97000000]24100000]1710991]55000000]2700000]80000000]175000]1723632]740000]1760000]625000000]105000000]190000000]45150000]28300000]4000000]1800000]129000000]17600000]10000000]113500000]44000000]1200000]2900000]41300000]70000000]200000000]3000000]7624588]138000000]219000]87000000]30000000]2700000]84500000]2789000]1720000]3850000]290400000]4600000]278000]360000]36090000]2314583]90000000]63000000]11600000]1114813]16300000]1262630]27400000]827000]200000]308000000]23000000]5000000]20300000]55000000]2300000]13500000]235000000]1500000]1300000]1900000]22000000]7000000]52000000]5125000]3800000]58000000]4700000]13700000]4800000]14000000]1700000]2056995]1936593]2009331]85085704]6910484]9400000]1500000000]3200000]171000000]8361915]12300000]1180000]1391963]680000]27000000]44200000]14038066]55000000]2206525]27000000]41500000]3000000]2000000]44112708]1700000]21000000]12371369]36800000]2000000]40000000]2500000]1250000]286000000]3106135]293720000]41297094]16219375]13500000]36400000]3100000]23000000]24150000]12000000]9700000]390000000]un_annex_no]]1]2]3]4]6]5]]9]10]7]11]8]12]13]14]]15]16]17]18]]20]21]22]19]24]25]23]26]27]28]]29]]]30]]31]32]]]33]]]34]]35]]36]]]]37]38]39]40]]]41]42]43]44]]45]46]47]48]49]50]]51]52]53]54]56]55]]57]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]un_amount_usd]]7000000]4800000]7000000]2190000]65000000]2650000]]8500000]3500000]234000000]1700000]37000000]31500000]23500000]13000000]]24900000]60000000]10000000]16000000]]7000000]105000000]12300000]16000000]272000]2000000]50700000]11800000]5400000]275000000]]8000000]]]81000000]]7000000]2600000]]]5900000]]]24100000]]55000000]]80000000]]]]1700000]620000000]100000000]190000000]]]2000000]1800000]121000000]17600000]]113500000]44000000]1200000]2900000]41300000]70000000]]3000000]7500000]130000000]219000]86000000]30000000]]81000000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]msmt_amount_usd]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2789000]1700000]3850000]290000000]]278000]360000]36090000]]]]10000000]]16100000]]4300000]827000]200000]308000000]22400000]5000000]19300000]55000000]2300000]13500000]235000000]1400000]]1830000]22000000]5980000]52000000]5000000]3800000]50000000]4700000]13100000]4750000]]]]]]85000000]]7800000]1460000000]3200000]]8300000]12300000]]]680000]27000000]]]]]]41500000]]]]]]]]]]]]]]]]]]]]]]]]]actor]DPRK (unspecified)]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]BlueNoroff]TraderTraitor]Lazarus Group]BlueNoroff]DPRK (unspecified)]Lazarus Group]BlueNoroff]DPRK (unspecified)]BlueNoroff]Lazarus Group]Lazarus Group]BlueNoroff]BlueNoroff]Lazarus Group]Lazarus Group]BlueNoroff]Lazarus Group]DPRK (unspecified)]BlueNoroff]BlueNoroff]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]DPRK (unspecified)]BlueNoroff]Lazarus Group]DPRK (unspecified)]BlueNoroff]Citrine Sleet]BlueNoroff]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]Lazarus Group]Lazarus Group]DPRK (unspecified)]Citrine Sleet]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]Lazarus Group]TraderTraitor]TraderTraitor]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]Lazarus Group]Lazarus Group]DPRK (unspecified)]APT38]APT38]Lazarus Group]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]Lazarus Group]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]DPRK (unspecified)]Citrine Sleet]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]TraderTraitor]Lazarus Group]TraderTraitor]TraderTraitor]BlueNoroff]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]attribution]independent]government]government]government]government]government]government]analytics]un-panel]un-panel]government]un-panel]government]un-panel]un-panel]un-panel]independent]government]un-panel]un-panel]un-panel]analytics]un-panel]un-panel]un-panel]un-panel]government]government]government]government]government]un-panel]analytics]un-panel]independent]independent]un-panel]independent]un-panel]un-panel]independent]independent]un-panel]independent]analytics]un-panel]independent]un-panel]independent]un-panel]government]independent]government]un-panel]government]government]un-panel]independent]government]un-panel]government]government]un-panel]independent]government]government]un-panel]un-panel]government]un-panel]independent]un-panel]un-panel]government]un-panel]government]government]independent]un-panel]government]government]government]government]independent]government]government]government]independent]independent]government]government]government]government]independent]government]government]government]government]government]government]government]government]government]government]government]government]independent]government]government]government]government]government]government]government]government]government]government]independent]independent]independent]independent]independent]government]independent]government]government]government]independent]government]government]analytics]independent]government]government]analytics]analytics]independent]independent]analytics]government]independent]independent]independent]analytics]independent]independent]government]independent]independent]independent]independent]analytics]independent]analytics]independent]independent]independent]analytics]independent]independent]independent]independent]independent]analytics]attributed_by]Taylor Monahan]UN Panel of Experts;South Korea National Intelligence Service]UN Panel of Experts;South Korea National Intelligence Service;Group-IB]UN Panel of Experts;South Korea National Intelligence Service;South Korea prosecutors]UN Panel of Experts;South Korea National Intelligence Service;Group-IB]US Department of Justice;UN Panel of Experts;LIFARS]UN Panel of Experts;US Department of Justice;Group-IB]Group-IB]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;US Department of Justice;US Treasury;Center for a New American Security;ZachXBT]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;AlienVault;Elliptic;Group-IB]UN Panel of Experts;Taylor Monahan]UN Panel of Experts]Taylor Monahan]UN Panel of Experts;US Department of Justice]UN Panel of Experts;Elliptic;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Taylor Monahan]Qihoo 360]UN Panel of Experts;Chainalysis;Qihoo 360]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Qihoo 360]UN Panel of Experts]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;US Department of Justice;South Korea National Police Agency;Chainalysis]UN Panel of Experts;US Department of Justice]UN Panel of Experts;Slovakia National Crime Agency]UN Panel of Experts;Chainalysis;Center for a New American Security]Chainalysis]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]UN Panel of Experts;Taylor Monahan]Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]Chainalysis;Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]ZachXBT;Taylor Monahan]UN Panel of Experts;Kaspersky;ZachXBT;Taylor Monahan]Taylor Monahan]UN Panel of Experts;Chainalysis]US Department of Justice;FBI]Taylor Monahan]US Department of Justice;FBI]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;FBI;US Treasury;Chainalysis]UN Panel of Experts;FBI;Elliptic]UN Panel of Experts]Taylor Monahan;independent on-chain researchers]US Department of Justice;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;UK Treasury (OFSI);Taylor Monahan]FBI;UN Panel of Experts;Elliptic;TRM Labs;Chainalysis]UN Panel of Experts;Taylor Monahan]Taylor Monahan]FBI;US Department of Justice;UN Panel of Experts;Elliptic;TRM Labs;ZachXBT]FBI;US Department of Justice;UN Panel of Experts;Elliptic;TRM Labs]UN Panel of Experts;ZachXBT;Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]FBI;UN Panel of Experts;TRM Labs;Elliptic;ZachXBT]UN Panel of Experts;Elliptic;TRM Labs;SlowMist;CertiK;ZachXBT]White House official]UN Panel of Experts]UN Panel of Experts;Taylor Monahan]US Department of Justice;UN Panel of Experts;Halborn;SlowMist;X-explore;Taylor Monahan]UN Panel of Experts;Taylor Monahan]US Department of Justice;UN Panel of Experts;Elliptic;Taylor Monahan]US Department of Justice;UN Panel of Experts;Elliptic;Taylor Monahan]Taylor Monahan]UN Panel of Experts;Match Systems]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ZachXBT;SlowMist;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]FBI;Taylor Monahan]US government;Japan government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ALEX Lab;ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]FBI;US Department of Defense Cyber Crime Center;Japan National Police Agency;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Chainalysis;Taylor Monahan]UK Treasury (OFSI);Multilateral Sanctions Monitoring Team (MSMT);Whitestream]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);CoinStats;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]US government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Elliptic;ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]ZachXBT]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]US government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Mandiant;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]FBI;Multilateral Sanctions Monitoring Team (MSMT);Elliptic;TRM Labs;Chainalysis;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);BitoPro;Taylor Monahan]Elliptic;Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Cyvers]Elliptic;Taylor Monahan]Taylor Monahan]Taylor Monahan]SlowMist;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Taylor Monahan]Taylor Monahan]Taylor Monahan]Elliptic;Taylor Monahan]ZachXBT;Taylor Monahan]ZachXBT;Taylor Monahan]South Korea government officials]Taylor Monahan]Taylor Monahan]Bitrefill;Taylor Monahan]Taylor Monahan]TRM Labs;Elliptic;Chainalysis;Mandiant;SEAL 911;Drift Protocol;Taylor Monahan]Taylor Monahan]LayerZero;Mandiant;CrowdStrike;Chainalysis;TRM Labs;Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Quantstamp;Taylor Monahan]ORO;Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Chainalysis;Elliptic]disputed]no]yes]no]no]no]no]no]yes]no]yes]no]no]no]no]no]yes]no]no]no]no]no]no]no]yes]no]yes]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]yes]yes]yes]no]no]no]no]no]no]no]yes]no]no]yes]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]returned]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]sources]ù]ùÙùØùæ]ùÙùØùÉ]ùÙùØùÈ]ùÙùØùÈ]ùÙùÚù½]ùÙùØù]ø]ùÙùù]ùÙùºù]ùÙùâùÝ]ùÙùù]ùÙùÝùÏ]ùÙùØøº]ùÙùµù]ùÙùØù]ùù]ùÙùÚù½]ùÙøÕù]ùÙùù]ùÙøù]ùù]ùÙùØø¯]ùÙøùø]ùÙøøù¸]ùÙùØø ]ùÙùÜøé]ùÙùÜøé]ùÙùÝùë]ùÙùÚù½]ùÙøÒù]ùÙùÑø]ùÑù]ùÙùìøå]ùù]øôù]ùÙøÌùì]ùùù]ùÙùù]ùÙùù]ùùù]ùùù]ùÙùìù¹]ùùù]øÑøÐù]ùÙùìù]ùìù]ùÙùìøÿ]ùùù]ùÙ]ùÛ]ùùªù]ùÛ]ùÙ]øÁùÙøû]øÂùÙø»]ùÙ]ù]ù]ùÙø¢ù±]ùÙøáù¦]ùÙøÃø¼]ùÙù]øµù¬]ùÙùßøÃ]ùÙøÃùß]ùÙùìù°]ùÙøßù ]ùÙøÄùÞ]ùÙø½øý]øøª]ùÙù²]ùÙøàù¡]ùÙùßøÍ]ùÙøäù³]ùÙùàø¾]ùÙùàø¾]øâø£ù¨]ùÙøãù¾]øçù¶ù]øçù]øçù]øçøöù]ù]øçù]øçù]øçù§ù]ù]ù¢ù]øÉù]øçøöù]ù®ù]ùáøç]ù]øçù]øçù]øçù]øÅùáøç]øçù]øçù]øçøöù]øçøöù]øçù]øçù¥ù]ùáøç]øçù]ùí]øçù]øçù]øçù´ù]øçù]øçù]øçù·ù]ùáøçøÛ]øçù]øçù]øçù]ù]ù]ù]ù]ù]øçùÐù]ù]øçù­ù]øÆøçøö]øçù]ù£ù]øçøöù]øçøðù]ùÇù]ù]øçù]øçù]ø]ùÇù]øù]ù]ù]øçøöù]ù]ù]ù]ùÇù]øÈù]ù]ùÎ]ù]ùÓøÎù]ù]ù¤]ùÔø¿ùÕ]ù]øøùÕ]ùù]ù]ù¯]ù¤]ù©ù]ù«ù]ùù]ù]ù]øøÀùÖ]note]Earliest case and a weak one: one researcher matches it to a Chainalysis count, while Polish prosecutors looked at the exchange's operator.]May be the same break-in as June 2017: US$7m equals the sum South Korea gave for two other exchanges, so it may be counted twice.]Some 3,800 bitcoin went; losses were spread over all customers and the exchange carried on as 쁙oubit, to be hit again in December.]Customer data came from an employee's computer and accounts were then drained; South Korean figures do not bear out the US$7m.]A small exchange; the UN panel puts this theft and April's at 쁙apizon at US$6.99m together.]A hash-power marketplace was emptied with a phished engineer's login; US charges describe a Slovenian company without naming it.]The second theft in eight months took 17% of the exchange's holdings and pushed its operator into bankruptcy.]Group-IB blamed Lazarus, but malware found later points to Russian-speaking thieves, and official totals for 2018 look too small for it.]Proceeds of a token presale were swept from its wallets; the project never gave a full public account.]Listed by the UN panel, although the exchange itself accused its own security chief of the theft.]An emailed malware file opened the way; the UN list names Gate.io, US filings leave it unnamed and it never confirmed the loss.]Proceeds of a token sale were taken; the project tied its attackers to the theft at Cypherium.]Mainly little-traded tokens were taken and some were later frozen, so the cash value was lower.]Third Bithumb theft on the UN list; the company later put its net loss at about US$17m after recoveries.]A wallet used to upgrade contracts was compromised; after freezing tokens the company put its net loss at about US$13m.]Same month, country and sum as the raid on Cosmos Bank, so the UN list may repeat a bank theft here.]Never reported by the exchange; known only from blockchain tracing by one independent researcher.]The UN list names Indodax; the US indictment speaks of an Indonesian company, and the exchange never confirmed a loss.]About 7bn yen was taken, including 5,966 bitcoin; dollar values differ with the exchange rate used.]The exchange's own tokens left cold storage; it replaced the token afterwards, so the cash value was lower.]Two drains about two weeks apart ended the exchange; New Zealand police never named North Korea.]A small loss that the security firm 360 tied to the same wave of attacks as DragonEx.]Malware opened the way; Singapore told the UN it had no record of the firm, which also cited Bangkok and Hong Kong.]The exchange denied a hack, and the value rests largely on hardly traded tokens; one analyst put it at US$45m.]Accounts were hijacked with stolen text-message codes and users repaid; the exchange says US$123,300, the UN list US$12.3m.]The exchange suspected insiders; the UN panel lists it as a fourth North Korean theft at Bithumb.]Described in a US forfeiture case that leaves the exchange unnamed; the UN list names CoinTiger.]The fund lost control of its wallets; its technology chief stepped down and promised to make good most of the loss.]In 2024 South Korean police formally blamed North Korea for the theft of 342,000 ether; the UN list dates it 28 May 2019.]A rigged trading program opened the way in; US prosecutors seized about US$1.9m to give back and did not name the firm.]Keys to several wallets were stolen and the exchange went bankrupt; a swap service later returned about US$1m.]Hot-wallet keys were stolen; the exchange says over 80% was recovered, while the figure here is the gross loss.]A weak link: the money passed through the same accounts as the KuCoin loot, but the project suspected one of its own community.]A tampered browser wallet tricked the founder, while the insurance pool was untouched; the UN list dates it 14 November 2020.]Hot wallets were emptied and about US$4m was cashed out at another exchange; only independent researchers blame North Korea.]A stolen key minted tokens worth up to US$160m on paper; only about US$3m could be turned into ether.]The headline value is mostly the project's own token, replaced days later; liquid funds taken were about US$6m.]One of the largest thefts from a single holder, traced by one independent researcher and never confirmed by the victim.]An administrator key was stolen; some users suspected insiders until links to later thefts were traced on the blockchain.]A London court ordered Binance to help trace the money; beyond the UN listing the link to North Korea is weak.]An unnamed trading firm's funds went through Tornado Cash the same day; known only from one researcher's tracing.]No statement by the exchange was found; the case is known only from one researcher's blockchain tracing.]The recovery phrase of a hardware wallet was read from an executive's password store; the UN list says US$5.9m.]A stolen key was used; a second exploit of the same service a month later is not linked to North Korea.]Wallets of the exchange's Singapore unit were breached; Chainalysis says some US$91m was laundered for North Korea.]Forged term sheets got the thieves in; the trading firm warned that others were receiving the same bait.]Two sister gaming projects fell to social engineering; a separate theft by an insider followed in January 2022.]A developer opened a booby-trapped document and keys for two chains were lost; the project cites Kaspersky on the culprit.]The project blamed a developer it had hired; losses of sister projects, about US$0.3m, are left out.]A flaw in its bridge was used; in 2023 Chainalysis blamed North Korea and called it South Korea's largest crypto theft of 2022.]A remote worker with a false identity took company funds, says the US indictment that also covers the Atlanta case.]The project blamed a former senior employee; one researcher counts it among thefts by North Korean remote workers.]A remote worker using a stolen identity changed two smart contracts to divert funds, US prosecutors say.]A phishing mail that seemed to come from a company the fund had backed emptied the founder's wallet.]Stolen validator keys let the thieves withdraw 173,600 ether and 25.5m USDC; it was noticed only six days later.]Bridge keys were stolen; the FBI saw over US$60m of the loot move through a privacy tool in January 2023.]Many wallets joined in draining a faulty bridge; only the UN list ties the sum to North Korea.]Came to light three years later through independent tracing; the firm had made no statement and part of the bitcoin lay unmoved.]Hot wallets were emptied; US authorities froze about US$1.7m of the proceeds and the exchange bore the loss.]Pools of a days-old exchange were emptied; developers it had hired are suspected.]Pools were drained during the token launch; the UN panel and Britain point to hired back-end developers.]More than 5,000 user wallets were emptied; the FBI counts about US$100m, the UN US$121m, and the cause was never published.]Counted by the UN panel, which does not name the victim.]Forged bridge messages created tokens worth US$34bn on paper, of which a few million could be sold; no agency blames North Korea.]A payment firm for betting sites lost its hot wallets; estimates rose from US$60m (FBI) to US$101m in a US court filing.]After months of attempts a fake recruiter got an employee to install remote-control software; same day as Alphapo.]A supposed fund manager sent a booby-trapped file, and the wallet that controlled the contracts was taken over.]Listed by the UN without a name; date and sum match wallets linked to Coinshift that malware had emptied.]Hot wallets were drained; the casino denied that keys had leaked, and the FBI blamed the Lazarus Group two days later.]Keys to hot wallets were stolen, and an address already used in the Stake.com theft exposed the link.]Its cloud provider's database was breached; a White House official saw North Korean methods, but no formal attribution followed.]Counted by the UN panel, which does not name the company.]An employee opened a fake video-call link; personal and foundation wallets on five chains were emptied.]Hot wallets were drained; a US court filing of 2025 puts the loss at US$138m, the UN list at US$130m.]An owner account approved a false insurance claim; hired developers are suspected of opening the door.]An operator account of the bridge tied to HTX was misused an hour before the exchange's own wallets were hit.]An employee had run a poisoned coding project 12 days earlier, say US court papers, which count US$107m with the HECO bridge.]The administrator key of an outdated contract was abused to pull tokens that users had approved for trading.]Struck hours before midnight on New 쁙ear's Eve; the operator accused a former security officer, so the case is contested.]Attributed by the 11-nation monitoring team; an independent researcher is only half convinced.]A social-engineering theft; the 11-nation monitoring team blames North Korean IT workers.]The 11-nation monitoring team blames North Korean IT workers and counts US$3.85m, an independent tally US$2.5m.]A stolen key minted 1.79bn tokens against 577m in circulation, so the US$290m counted by governments could not be cashed.]A betting site lost funds; only one independent researcher links the theft to North Korea.]A small theft; the 11-nation monitoring team blames North Korean IT workers.]A small theft; the 11-nation monitoring team blames North Korean IT workers and counts US$0.36m.]Governments count US$36m, an independent tally US$10.4m; US authorities filed to seize funds held at an exchange.]A social-engineering theft that only one independent researcher links to North Korea.]Known from blockchain tracing by one researcher; neither the victim nor any agency has confirmed it.]A hired developer diverted the funds and gave everything back within a day, so nothing was lost in the end.]Someone posing as a well-meaning hacker used a contract flaw; governments blame North Korea, a researcher disagrees.]Over 1,300 users of a trading bot lost coins, most later frozen; the FBI does not name it, a researcher made the match.]A staff member was approached with a false job offer on LinkedIn; three governments attributed the theft in January 2025.]A social-engineering theft that only one independent researcher links to North Korea.]Keys were phished; governments count US$4.3m, while the higher tally adds tokens that exchanges partly froze.]A small theft; the 11-nation monitoring team blames North Korea without naming a unit.]A small gaming project; the 11-nation monitoring team blames North Korean IT workers.]4,502.9 bitcoin went after an employee of its wallet-software supplier fell for a fake recruiter; the exchange closed.]Registered in Britain and run from Zug; Britain and the monitoring team blame North Korea, some experts find the proof thin.]Thieves got past a wallet-recovery service; governments blame North Korea, an independent researcher doubts it.]Prices were manipulated twice within three days; governments blame North Korea, an independent researcher disagrees.]Hot wallets were drained and US$5.3m frozen; governments blame North Korea, an independent researcher points to Russia.]Malware reached the company, and only wallets created inside its app were emptied.]Developers were pursued on Telegram for weeks with a malicious app; the press hardly covered the theft.]Approvers of a shared wallet saw one transaction on their screens and signed another, handing over control.]Attributed by the 11-nation monitoring team, which dates it 15 July, a week before other accounts.]A project's treasury was taken by developers hired under false names; the month is that of the disclosure.]Wallet credentials were stolen; the project removed most of the tokens from the thief, who sold about US$0.45m worth.]Hot wallets were emptied in about 150 transfers; the 11-nation monitoring team names the TraderTraitor unit.]A stolen key was used; North Korean developers had worked there, yet one researcher suspects an ordinary key thief.]Hot wallets on several chains were drained on 20 September Singapore time; early counts ran from US$43m to US$52m.]The team fell to social engineering; the 11-nation monitoring team blames North Korea without naming a unit.]A known flaw in lending code was used; governments blame North Korean IT workers, one researcher disagrees.]Three developers' computers showed harmless data while malicious transactions were signed.]Malware stole a developer's keys; the team won back about US$2.7m.]Hot wallets were hit and the exchange covered the loss; the 11-nation monitoring team counts US$13.1m.]A bug in reward claims was used; governments blame North Korea, though the taker resembled a repeat exploiter.]An unnamed holder lost coins; known only from tracing by one independent researcher.]The exchange lost coins; the link to North Korea rests on one independent researcher.]A social-engineering theft from a gaming project, linked to North Korea by one independent researcher alone.]A social-engineering theft that one independent researcher alone links to North Korea.]A social-engineering theft, linked to North Korea by one independent researcher alone.]Hot wallets on many chains were emptied at once while cold storage was untouched; early counts were near US$69m.]Its laundering overlaps with a US$171m theft of March 2025, says the one researcher who links it to North Korea.]Little covered by the press; the 11-nation monitoring team counts US$7.8m, an independent tally US$9.4m.]Largest known crypto theft: tampered software of the wallet provider Safe made staff sign away a cold wallet.]An unnamed holder; the 11-nation monitoring team lists the case as a private victim of 28 February 2025.]Second-largest case of 2025, after a faked video call; neither the victim nor any agency has confirmed it.]Governments name the TraderTraitor unit, an independent researcher another North Korean group.]Malware on a cloud engineer's computer opened the way; disclosed only after an independent investigator wrote about it.]A developer hired under a false identity is blamed; Elliptic and an independent tally differ widely on the sum.]A social-engineering theft that only one independent researcher links to North Korea.]A worker with a false identity had risen to chief technology officer before the money went.]Intruders changed the servers' logic so that false withdrawals passed as valid; no private keys leaked.]One security firm blames Lazarus, judging by the method alone; the exchange covered the loss from its own funds.]A staff device was phished; users were repaid, and Elliptic links the theft to North Korea.]Second hot-wallet theft at this exchange in 14 months; only one independent researcher links this one to North Korea.]A social-engineering theft linked to North Korea by one independent researcher; no press attribution was found.]A large user was tricked out of control over an account; a governance vote won the funds back within 12 hours.]A staking partner's interface was compromised; governments blame North Korea, one researcher sees no sign of it.]One independent researcher links it to North Korea; how it happened is not public.]One researcher counts it as a case of North Korean workers hired under false names; no other attribution was found.]Months of deepfake video calls came first; the high figure counts newly minted tokens, the low one does not.]The bridge for the project's token was abused with a stolen key; Elliptic links it to North Korea.]Coins left a mining pool and were traced by an independent investigator; its parent had not confirmed it when reported.]A bridge accused of moving stolen money was robbed itself; only independent investigators blame North Korea.]Six years to the day after the 2019 theft; South Korean officials suspect Lazarus, while PeckShield could not confirm it.]One researcher counts it as a case of North Korean workers hired under false names; no press report was found.]Executives' devices were compromised and about US$4.7m recovered; one researcher makes the link to North Korea.]An employee's laptop opened the way; the company itself pointed to North Korea and some 18,500 purchase records were exposed.]One researcher ties it to a new group, the same one later blamed for the theft at Humanity Protocol.]After six months of contact in person and online, signers were led to approve transactions in advance.]Linked to North Korea by one independent researcher alone; no press report was found.]A forged message between two chains released the tokens; about US$71m to US$75m of them was later frozen.]An unnamed holder; one researcher's estimate rose from US$26m to US$41m between two versions of a list.]An unnamed holder; one researcher ties the case on the blockchain to thefts of 9 April and 1 May 2026.]One stolen key was enough to mint tokens; how much of them the thief could cash is disputed.]A mail posing as an exchange infected one laptop that held seven signing keys; Quantstamp makes the attribution.]A fake software update stole the seed phrase of a wallet; no independent firm has published on it.]A recent case that rests on one independent researcher; no press attribution was found.]A developer copied a malicious code project and two weeks later the intruder held validator keys, one researcher says.]Named by one independent researcher only.]Named by one independent researcher only.]A wallet back-end was compromised and transaction data faked; Chainalysis and Elliptic link it to North Korea, TRM Labs not definitively.]id] ~-[ ~- ~- '] ~-[ ~- ~- '- ~] ~-[ ~- ~- '] ~-[ ~- ~- '- ~] ~-[ ~- ~- '] ~-[ ~- ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '- #] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '- #] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ']year]2016]2017]2017]2017]2018]2018]2018]2018]2018]2018]2018]2019]2019]2019]2019]2019]2020]2020]2020]2020]2021]2021]2021]2021]2021]2021]2021]2021]2021]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2026]2026]2026]2026]2026]2026]2026]measure]dprk_stolen_usd]all_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]dprk_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_stolen_usd]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]estimator]Chainalysis]CipherTrace]Chainalysis]South Korea NIS]Chainalysis]Chainalysis]Chainalysis]CipherTrace]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]SlowMist Hacked]Chainalysis]UN Panel of Experts]Chainalysis]Chainalysis]UN Panel of Experts]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]TRM Labs]South Korea NIS]Chainalysis]Recorded Future]Chainalysis]Chainalysis]Chainalysis]Elliptic]Elliptic]Recorded Future]South Korea NIS]South Korea NIS]TRM Labs]TRM Labs]UN Panel of Experts]UN Panel of Experts]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]TRM Labs]Chainalysis]Chainalysis]Elliptic]UN Panel of Experts]Chainalysis]Immunefi]TRM Labs]TRM Labs]21.co (FBI-confirmed cases)]Chainalysis]Chainalysis]Chainalysis]Elliptic]Immunefi]South Korea NIS]TRM Labs]TRM Labs]UN Panel of Experts]CertiK]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]Chainalysis]US, Japan, South Korea joint statement]Chainalysis]Chainalysis]Elliptic]MSMT]US, Japan, South Korea joint statement]CertiK]SlowMist Hacked]TRM Labs]TRM Labs]CertiK]Chainalysis]Chainalysis]SlowMist Hacked]TRM Labs]TRM Labs]TRM Labs]Chainalysis]Elliptic]Chainalysis]Chainalysis]TRM Labs]TRM Labs]TRM Labs]Chainalysis]Elliptic]MSMT]TRM Labs]TRM Labs]US State Department on MSMT]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]scope]services]exchanges]services]exchanges]services]exchanges]services]exchanges]services]services]services]exchanges]services]exchanges]services]services]services]services]services]services]services]services]services]]services]]services]services]]services]]]]services]services]services]]]]]services]]services]services]services]]]]]]]]]]]services]services]]]]services]services]]]]services]services]]]services]]]]]services]services]services]]]]]]]]services]]]]services]services]]]services]]services]services]]]]]]]]]all incl. personal wallets]services]]]]]services]]all incl. personal wallets]services]]]]services]]]]]]]]]]]]]published]2023-02-01]2018-10-10]2023-02-01]2018-02-05]2024-12-19]2020-01]2024-12-19]2018-10-10]2022-01-13]2022-01-13]2023-02-01]2020-01]2024-12-19]2020-01]2023-02-01]2023-02-01]2022-01-06]2023-02-01]2022-01-13]2023-02-01]2022-01-06]2023-02-01]2024-12-19]2023-01]2022-01-13]2022-02-06]2022-01-13]2023-02-01]2022-02-06]2024-01-24]2023-12-28]2023-01]2024-01-03]2023-02-01]2024-01-24]2024-12-19]2023-12-28]2023-01]2024-01-05]2023-07-19]2023-02-01]2023-11-30]2023-02-01]2024-01-24]2024-12-19]2023-05-15]2025-10-07]2023-11-30]2022-12-22]2023-07-19]2023-08-18]2024-01-05]2023-04-05]2023-10-27]2024-01-03]2024-01-24]2024-12-19]2023-12-28]2025-01-03]2024-01-03]2024-01-24]2024-12-19]2023-12-28]2025-01-03]2024-01-05]2024-01-24]2024-12-19]2023-09-15]2024-03-20]2023-09-14]2023-12-28]2023-08-18]2024-01-05]2023-09-26]2023-09-14]2024-01-24]2024-12-19]2023-09-15]2023-12-28]2023-08-17]2023-08-18]2024-01-05]2024-03-20]2025-01-02]2024-12-19]2024-12]2025-01-03]2025-01-02]2024-08-15]2024-12-19]2024-12]2025-01-03]2024-12-19]2025-01-14]2024-12-19]2024-12-19]2025-10-07]2025-10-22]2025-01-14]2025-12-24]2025-12]2025-06-26]2026-07-03]2025-12-24]2025-12-18]2025-12-18]2025-12]2025]2025-06-26]2026-07-03]2025-12-18]2025-10-07]2025-12-18]2025-12-18]2025]2025-06-26]2026-05]2025-12-18]2025-10-07]2025-10-22]2025-06-26]2026-07-03]2026-01-12]2026-07-03]2026-07-03]2026-04-30]2026-04-30]2026-07-03]2026-04-30]2026-07-03]low]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]800000000]]630000000]]]]]]]]]]]]]]]]]]]20]]200000000]]]]240000000]]180000000]200000000]600000000]750000000]]]]]2300000000]]]]]]]]]670000000]]]]]75]]]3400000000]]]]]]]30]]]50]]]]2000000000]]]]2000000000]]]]]]]]value]1500000]266000000]29200000]24000000]35]875500000]1500000000]927000000]10]522000000]522300000]11]35]282600000]500000000]271100000]520000000]500000000]4]299500000]3200000000]3300000000]3300000000]9795000000]7]7]395000000]428800000]400000000]219]168]303]3700000000]3800000000]3700000000]3700000000]3900000000]3777000000]4000000000]2]43.4]44]1650500000]1700000000]1100000000]640000000]1350000000]1700000000]626000000]700000000]800000000]850000000]]1700000000]751]231]282]319]464]1840879064]1700000000]1800000000]1800000000]2486000000]1700000000]20]20]5]17]30]17.4]20]33]200000000]340400000]1000000000]660500000]]308600000]180000000]200000000]600000000]750000000]760]303]232]410]2300000000]1580000000]2200000000]1490000000]2013000000]47]5]61]1340000000]]1190000000]659130000]630]200]75]83]3350000000]3400000000]2690000000]2935000000]2700000000]2100000000]2300000000]12]30]59]76]]70]66.7]2020000000]2000000000]1650000000]1600000000]1700000000]2000000000]207]972000000]2]76]66]577000000]643000000]high]]]]]]]]]]]]]]]]]]]]]]]]]]]400000000]]]]]]]]]]]]]]]]]]]]]]]]]]1000000000]]]]]]]]]]]]]]]]]]]]]]]]]300000000]]]]700000000]]]]]]2450000000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]period_start]]]]]]]]2018-01]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-06-03]]2023-01]]2023-01]]2023-01]2023-01]]]2023-06-03]]2023-01]2023-01]]]]]]]]2024-01]]]]]]]]]]]]]2025-01]2025-01]]]]]]2025-01]2025-01]]2025-01]]]]2025-01]]]2025-01]2025-01]2025-01]2025-01]]2026-01]2026-01]2026-01]2026-01]2026-01]2026-01]2026-01]period_end]]]]]]]]2018-09]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-09-15]]2023-09-14]]2023-08-15]]2023-09-26]2023-09-14]]]2023-09-15]]2023-06]2023-08-15]]]]]]]]2024-07]]]]]]]]]]]]]2025-06]2025-06]]]]]]2025-06]2025-06]]2025-09]]]]2025-06]]]2025-09]2025-09]2025-06]2025-06]]2026-06]2026-06]2026-04]2026-04]2026-06]2026-04]2026-06]derived]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]yes]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]source]øÊ]ø¡]øÊ]øÞ]ù¼]ø®]ø]ø¡]ùä]ùä]øÊ]ø®]ù¼]ø®]ø­]øÊ]øÏ]ø­]ø]øÊ]øÏ]øü]ø]ø¨]ø]øæ]ùä]øÊ]øæ]ùî]ù¿]ø¨]ø]øü]øÇ]ø]ù¿]ø¨]ø]øÜ]øÊ]øú]øÊ]ùî]øë]ø]ø¶]øú]ùÆ]øÜ]ø´]ø]ùÁ]øÝ]ø]ùî]øë]ù¿]ø«]ø]ùî]ø]ù¿]ø«]ø]ùî]øÙ]ø°]ùé]ø¥]ù¿]ø´]ø§]ø]ø¦]ùî]øë]ø°]ù¿]ø]ø´]ø§]ùé]ø]øë]ø]ø«]ø]øò]øë]ø]ø«]øë]ùá]øë]øë]ø¶]ùÂ]ùê]ø]øþ]øè]ø²]ø]ø]ø]øþ]øË]øè]ø]ø]ø¶]ùï]ùÒ]øË]ø³]ø÷]ø]ø¶]ùÂ]øè]ø]ùÃ]ø]ø]ùÕ]ùÕ]ø]ùÕ]ø]note]]]]South Korean exchanges only; 26bn won at about 1,090 won to the dollar.]Read off a chart.]Exchanges only.]]]]]]Exchanges only.]Read off a chart.]Exchanges only.]Rounded to US$0.5bn.]]Worked back from a published rise of 516% to 2021.]Rounded to US$0.5bn.]]]]]]Counts large frauds; not comparable.]]]US$395m, also given as nearly US$400m.]]Takes over an industry figure.]]]]]]Revised from US$3.8bn.]]]]]The two thefts behind its US$700m.]]Takes over Chainalysis' figure.]]]Revised down from US$1.65bn.]Businesses only, ransom included.]]Takes over Chainalysis' figure.]800bn won.]Two thefts.]More than; three bridge attacks.]]From US$630m (South Korean authorities) to over US$1bn (a security firm).]More than; takes over an industry figure.]]]Revised up from 231.]]]]]]]]]]]]Under investigation.]]Only cases that law enforcement had confirmed.]]]More than; cases confirmed by the FBI.]]Slightly over US$1bn.]Revised down from US$1.0bn.]]Only cases that law enforcement had confirmed.]]]US$600m confirmed, up to US$700m with thefts of late December.]More than; 17 thefts under investigation.]]]]]Mostly phishing; restated as about US$2.45bn in December 2025.]]]Without individual wallets.]]]Five named cases, not an estimate of the year.]]]A little above; worked back from Â«2025 is nearly three times 2024Â».]]Five named cases, not an estimate of the year.]]]]]]January to early December; US$713m of it from personal wallets.]US$3.4bn less US$713m from personal wallets.]Without individual users.]Undated article; the year may not have been complete.]]First published as US$2.1bn.]Worked back from Â«74% fewer than the 47 of 2024Â».]More than; individuals included.]]]More than half; undated article.]As reported; 1.6 of 2.1 would be 76%.]]]More than.]]]First published as US$1.6bn.]Likely to exceed.]]]]]]Two thefts: Drift Protocol and KelpDAO.]]id]n-un- $-5]n-un- $-35]n- ~-15]n- ~-49]n-un- $-58]n-un- $-17]n-un- '-97]n- ~- $-30]n- #- $-2]oth-cost-8~- $]oth-mil-wmeat-2004-2014]oth-cost-R~-2019]oth-mil-R~-2018]oth-cost-E~-missiles- $]oth-cost-R~-2021]oth-mil-wmeat-2019]oth-cost-E~-nuclear-total]oth- ~-2022-38bn]oth-exports-2020]oth-missile-2022-launches]oth-cost-R~-2022]oth-cost-nis-30-icbm]oth- ~- $-q3]oth-nis- '-920m]oth-exports-2021]oth-mil- (future-2022]oth- #-2023-700m]oth-un- $-missiles]oth-un-2023-750m]oth-cost-R~-2023]oth-share- #-2020]oth-share- #-2025]cum-nis- ']cum- %ib- $]cum-un- $-670m]cum-un- $-571m]cum-un- $-2bn]cum-un- $-316m]cum- ~- ~]cum- ~- ']cum-un- $-50m]cum-?~- $]cum-nis- ']cum- ~- ']cum- ~- ']cum-nis- ']cum- #- ']cum- ~- ']cum-21co-fbi- ']cum- (future- $]cum- #- ']cum-un- $-3bn]cum-un- '-36bn]cum- ~- ']cum- #- ']cum- ~- ']cum-G~- ']cum-#~- ']cum- ~- ']fx-nis- ']fx-nis- '-it]fx- +- ~]fx-un- $-50pct]fx-G~-2024-third]hold- ~- ']hold- ~- ']hold-21co- ~-06]hold-21co- $-aave]hold-21co- $-bnb]hold-21co- $-btc]hold-21co- $-busd]hold-21co- $-eth]hold-21co- $-total]hold-21co- '-14]hold-21co- $-bnb-units]hold-21co- $-btc-units]hold-21co- $-eth-units]hold- &- ']wmd-1~- ']wmd-?~- $]wmd-1~- ']wmd-1~- ']wmd-5~- ']wmd- (future- $]wmd-un- $-40pct]topic]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]foreign-currency-share]foreign-currency-share]foreign-currency-share]foreign-currency-share]foreign-currency-share]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]programme]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]missile]wmd]missile-and-other]missile]nuclear]missile]wmd]statement]At least five successful attacks on crypto exchanges in Asia]At least 35 attacks on banks, crypto exchanges and mining in some 17 countries]15 documented cases worth US$1.59bn]49 hacks behind the coins not yet laundered]58 suspected attacks on crypto firms under investigation]17 suspected crypto heists in 2023]97 suspected attacks on crypto firms]More than 30 hacks in the first nine months of 2025]Two attacks make up the total for January to April 2026]Nuclear and rocket programmes had cost about US$3.2bn by 2013]Military spending of about US$3.5bn a year on average]Nuclear-weapons spending of US$620m in 2019]Military budget of US$10.2bn in 2018, 35% of national income]33 missiles fired by early June 2022 cost US$400m to US$650m]Nuclear-weapons spending of US$642m in 2021]Military spending of US$4.3bn to US$11bn in 2019]Nuclear development since the 1970s cost US$1.1bn to US$1.6bn]US$3.8bn stolen worldwide in 2022, 43.4% of it by North Korea]Goods exports of US$142m in 2020]At least 73 ballistic missile launches in 2022, eight of them intercontinental]Nuclear-weapons spending of US$589m in 2022]US$700m would pay for 30 launches of intercontinental missiles]US$208m taken by Lazarus in the third quarter of 2023]About US$920m taken by hacking worldwide from 2022 to autumn 2023]Exports of US$182m in 2021]US$1.7bn of thefts equals 45% of the military budget and 5% of the economy]US$600m confirmed in 2023, up to US$700m with late-December hacks]At least seven ballistic missile launches from July 2023 to January 2024]The 17 suspected heists of 2023 are worth more than US$750m]Nuclear-weapons spending of US$856m in 2023]Under 10% of worldwide crypto theft in 2020]About two thirds of worldwide crypto theft in 2025]26bn won of crypto taken from South Korean exchanges in 2017]US$571m of the US$882m stolen from exchanges]About US$670m in foreign currency and crypto taken by cyber attack]US$571m from at least five Asian crypto exchanges]Up to US$2bn raised by cyber attacks for weapons programmes]US$316.4m of virtual assets stolen from 2019 to November 2020]US$1.59bn in documented crypto thefts]US$1.5bn over five years]More than US$50m from at least three exchanges]More than US$1bn of crypto and hard currency in two years]About US$1.2bn of virtual assets since 2017, US$626m of it in 2022]US$3.2bn from 2016 to 2022]US$2.3bn of crypto taken from businesses]Over US$1.5bn since 2015]Over US$2bn in five years]US$3.54bn up to mid-September 2023]At least US$900m, over US$200m of it in 2023]About US$3bn since 2017, more than half of it in 2022]Nearly US$3bn since 2017]About US$3bn in 58 suspected attacks on crypto firms]US$3.6bn in 97 suspected attacks]Over US$6bn since 2017]More than US$5bn since 2017]More than US$6bn in known thefts]At least US$2.84bn from January 2024 to September 2025]More than US$3bn in three years, mostly crypto]At least US$6.75bn in all]Hackers earn about 30% of foreign currency]IT workers earn close to 30% of foreign currency]About half of foreign-currency income comes from cyber theft]Malicious cyber activity brings about half of foreign-currency income]Crypto theft of 2024 equals about a third of that year's foreign-currency income]US$170m of stolen crypto not yet laundered]The same holdings worth US$65m after prices fell]Lazarus wallets held US$86m on 6 September 2023]US$61,000 in Aave tokens]US$1.05m in BNB]US$42.5m in bitcoin]US$640,000 in the stablecoin BUSD]US$1.9m in ether]295 wallets named by US authorities held about US$47m]295 wallets named by US authorities held about US$75m]64,490 BNB]1,600 bitcoin]10,810 ether]Lazarus wallets held about 13,500 bitcoin after the Bybit theft]Up to a third of the missile programme's money comes from cyber operations]Weapons programmes largely paid for by cyber heists over two years]About 30% of missile and other malicious programmes paid for by cyber attacks]About half of the missile programme paid for by cyber attacks and crypto theft]Laundered theft pays for about half of the nuclear programme]Theft could have paid for half of the ballistic-missile programme]40% of weapons of mass destruction programmes paid for by illicit cyber means]low]5]35]]]]]]30]]]]]]400000000]]4310000000]1100000000]]]73]]]]]]]600000000]7]750000000]]]]]]]]]]1590000000]]50000000]1000000000]]]]1500000000]2000000000]]900000000]]]]]6000000000]5000000000]6000000000]2837000000]3000000000]6750000000]]]]]]]]]]]]]]47000000]]]]]1130000000]]]]]]]]value]5]35]15]49]58]17]97]30]2]3200000000]3500000000]620000000]10200000000]]642000000]]]3800000000]142000000]73]589000000]700000000]208000000]920000000]182000000]45]600000000]7]750000000]856000000]]66.7]26000000000]571000000]670000000]571000000]]316400000]1590000000]1500000000]50000000]1000000000]1200000000]3202900000]2300000000]1500000000]2000000000]3540000000]900000000]3000000000]]3000000000]3600000000]6000000000]5000000000]6000000000]2837000000]3000000000]6750000000]30]30]50]50]33.3]170000000]65000000]86000000]61000]1050000]42520000]640000]1910000]47000000]75000000]64490]1600]10810]1140000000]]]30]50]50]50]40]high]]]]]]]]]]]]]]650000000]]11000000000]1600000000]]]]]]]]]]700000000]]]]10]]]]]]2000000000]]]]]]]]]]]]]]3000000000]]]]]]]]]]]]]]]]]]1100000]]645000]]]]]]]1160000000]33.3]]]]]]]unit]attacks]attacks]attacks]attacks]attacks]attacks]attacks]attacks]attacks]usd]usd_per_year]usd_per_year]usd_per_year]usd]usd_per_year]usd_per_year]usd]usd]usd_per_year]launches]usd_per_year]usd]usd]usd]usd_per_year]pct_of_military_budget]usd]launches]usd]usd_per_year]pct]pct]krw]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]pct]pct]pct]pct]pct]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]BNB]BTC]ETH]usd]pct]qualitative]pct]pct]pct]pct]pct]period_start]2017-01]]]2017]2017]2023]2017]2025-01]2026-01]]2004]2019]2018]2022-01]2021]2019]1970]2022]2020]2022]2022]2022]2023-07]2022]2021]2022]2023]2023-07]2023]2023]2020]2025]2017]2017-01]2015]2017-01]]2019]]2017]2020]2020-10]2017]2016]2017]2015]2018]2016]2022-03]2017]2017]2017]2017]2017]2017]2017]2024-01]2022-11]2016]]]]]2024]]]2023-09-06]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-14]2023-09-14]2023-09-14]2023-09-14]2025-03-16]]2020]]]]2022]]period_end]2018-09]2019-07]2022]2021]2023]2023]2024-04]2025-09]2026-04]2013]2014]2019]2018]2022-06]2021]2019]2022]2022]2020]2022]2022]2022]2023-09]2023]2021]2022]2023]2024-01]2023]2023]2020]2025]2017]2018-09]2018]2018-09]2019-07]2020-11]2022]2021]2021-06]2022-10]2022]2022]2022]2023-06]2023-08]2023-09-14]2023-09]2023]2023]2023]2024-04]2025-03]2025-06]2025-09]2025-09]2025-11]2025]]]]]2024]2022-01]2022-06]2023-09-06]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-14]2023-09-14]2023-09-14]2023-09-14]2025-03-17]]2022]]]]2022]]claimant]UN Panel of Experts]UN Panel of Experts]Coincub]Chainalysis]UN Panel of Experts]UN Panel of Experts]Former members of the UN Panel of Experts]Elliptic]TRM Labs]South Korea Ministry of Unification]US State Department]International Campaign to Abolish Nuclear Weapons (ICAN)]International Campaign to Abolish Nuclear Weapons (ICAN)]Korea Institute for Defense Analyses (KIDA)]International Campaign to Abolish Nuclear Weapons (ICAN)]US State Department]Korea Institute for Defense Analyses (KIDA)]Chainalysis]Chainalysis]UN Panel of Experts]International Campaign to Abolish Nuclear Weapons (ICAN)]South Korea National Intelligence Service]Immunefi]South Korea National Intelligence Service]Recorded Future]Recorded Future]TRM Labs]UN Panel of Experts]UN Panel of Experts]International Campaign to Abolish Nuclear Weapons (ICAN)]TRM Labs (as reported)]TRM Labs]South Korea National Intelligence Service]Group-IB]UN Panel of Experts]UN Panel of Experts]UN Panel of Experts]UN Panel of Experts, citing a member state]Coincub]Chainalysis]UN Panel of Experts, citing a member state]US Homeland Security (Alejandro Mayorkas)]South Korea National Intelligence Service]Chainalysis]Elliptic]South Korea National Intelligence Service]TRM Labs]Chainalysis]21.co]Recorded Future]TRM Labs]UN Panel of Experts]Former members of the UN Panel of Experts]Elliptic]TRM Labs]Elliptic]Multilateral Sanctions Monitoring Team (MSMT)]US Treasury]Chainalysis]South Korea National Intelligence Service]South Korea National Intelligence Service]US official (unnamed)]UN Panel of Experts, citing a member state]Multilateral Sanctions Monitoring Team (MSMT)]Chainalysis]Chainalysis]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]Arkham Intelligence]White House (Anne Neuberger)]US Homeland Security (Alejandro Mayorkas)]White House (Anne Neuberger)]White House (Anne Neuberger)]US Senator Elizabeth Warren]Recorded Future]UN Panel of Experts, citing a member state]claimant_kind]un]un]firm]firm]un]un]un]firm]firm]government]government]institute]institute]institute]institute]government]institute]firm]firm]un]institute]government]firm]government]firm]firm]firm]un]un]institute]firm]firm]government]firm]un]un]un]un]firm]firm]un]government]government]firm]firm]government]firm]firm]firm]firm]firm]un]un]firm]firm]firm]government]government]firm]government]government]government]un]government]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]government]government]government]government]government]firm]un]published]2019-03-06]2019-08-05]2022]2022-01-13]2024-02-09]2024-03-20]2024-05-10]2025-10-07]2026-04-30]2013-02-12]2016-12-22]2020-05-13]2020-05-13]2022-06-09]2022-06-14]2022-08-19]2022-09]2023-02-01]2023-02-01]2023-04-05]2023-06-12]2023-07-19]2023-11]2023-11-01]2023-11-30]2023-11-30]2024-01-05]2024-02-09]2024-03-20]2024-06-17]2026-05]2026-05]2018-02-05]2018-10-16]2019-03-06]2019-03-12]2019-08-05]2021-02-08]2022]2022-01-13]2022-02-06]2022-10-18]2022-12-22]2023-02-01]2023-05-15]2023-08-17]2023-08-18]2023-09-14]2023-09-26]2023-11-30]2024-01-05]2024-03-20]2024-05-10]2025-03-17]2025-06-26]2025-10-07]2025-10-22]2025-11-04]2025-12-18]2023-07-19]2023-07-19]2023-10]2024-03-20]2025-10-22]2022-01-13]2022-06-28]2023-09]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-26]2023-09-26]2023-09-26]2023-09-26]2025-03-17]2022-07-28]2022-10-18]2022-11-17]2023-05-09]2023-07-20]2023-11-30]2024-03-20]source]øÖ]ù×]ø¤]ø]øì]ùÙ]øí]ø¶]ùÕ]ùÊ]ùË]ùÌ]ùÌ]øî]ùç]ø×]ùÄ]ùÀ]øü]ù»]ø]ùÍ]ø]øõ]ùã]ùã]ø¬]ø·]ùÙ]ø]øó]ø÷]øÞ]øÓ]øÖ]ø©]ù×]øê]ø¤]ùä]øæ]øÚ]ùÆ]øÊ]ø¹]ø]ø´]ø¸]ø]øú]ø¬]ùÙ]øí]ø±]øÔ]ø¶]øç]ø]ø]ùÍ]ø]øï]ùÙ]ùÂ]ø]ùå]ø]ø°]ø°]ø°]ø°]ø°]ø°]ø]ø]ø]ø]øñ]ø]øÚ]ùè]ø]øØ]ùÅ]ùÙ]note]Attacks from January 2017 to September 2018.]Banks are included; South Korea was hit most often, with ten cases.]The article speaks of more than 15 cases.]Hacks of 2017 to 2021 whose proceeds still lay in known wallets.]From press accounts of the report; its annex 95 lists 57 cases.]Cases under investigation, not findings; valued at more than US$750m.]Unfinished work, handed in after the mandate had ended on 30 April 2024.]Includes thefts from individuals.]Drift Protocol (US$285m) and KelpDAO (US$292m), 3% of all incidents.]About US$1.5bn of it for nuclear work; the parts given do not add up exactly.]23.3% of an economy of US$15bn.]A formula: 6% of a military budget put at 35% of national income; warheads only, not missiles.]The base on which ICAN reckons nuclear spending.]Near 2% of the economy; materials alone US$208m to US$325m; five months only.]Same 6% assumption as in the 2019 estimate.]Even the low method gives more than 15% of the economy.]Some 50 years; one nuclear test is put at US$110m to US$160m.]As first published; the firm later cut both the total and North Korea's part.]Set beside the theft figures for scale.]Includes missiles combining ballistic and guidance technology.]Same formula as in the earlier estimates.]Works out at about US$23m a launch.]30% of that quarter's losses.]The day of the briefing is approximate.]Set beside the theft figures for scale.]Implies a military budget of about US$3.8bn.]About a third of all crypto hack losses of the year.]A refitted submarine and a satellite are named as well.]The 2023 rows of annex 95 add up to US$753m.]Called a 4.7% rise, so 2022 was re-estimated at about US$818m and the series breaks.]As told by the press; Chainalysis figures for the same year imply about 60%.]As told by the press.]About US$24m at the time; the Coincheck theft was still under review.]Five of 14 attacks from early 2017 to autumn 2018, Coincheck by far the largest.]Attacks of 2015 to 2018.]From private research; same sum and period as Group-IB's count, which includes Coincheck.]Banks and crypto together.]Information from one member state.]More than 15 cases.]2017 to 2021, as published in January 2022.]2020 to mid-2021, in North America, Europe and Asia; information from one member state.]Hard currency is included.]1.5tn won, of which over 100bn won from South Korea.]Sum of the yearly figures (US$3,202.9m); the part for 2022 was later cut.]2017 to 2022, US$721m (30%) of it from Japan; reckoned for Nikkei.]Over US$180m of it in the first half of 2023.]As of August 2023.]The sum up to 2022 plus US$340.4m; later cut with the 2022 figure.]Counts only cases confirmed by the FBI, from March 2022 on.]Follows industry figures for 2022 that were later cut.]As of January 2024.]An investigation, not a final finding; annex 95 lists 57 cases adding up to US$2,966m.]Unfinished work, handed in after the mandate had ended on 30 April 2024.]Reckoned after the Bybit theft.]As of June 2025.]Counts only heists the firm considers certain.]US$2.837bn in the report, signed by eleven governments.]Stated with sanctions on bankers in November 2025.]A lower bound; the firm's yearly series starts in 2016.]Press accounts differ on whether hackers or IT workers were meant.]Another press account of the same briefing, which others read as hackers.]Told to Nikkei by an official who was not named.]Information from one unnamed member state; all cyber activity, not crypto alone.]US$1.19bn, which implies an income of about US$3.6bn.]From 49 hacks between 2017 and 2021.]Down from US$170m; the day of publication is approximate.]Two days after the Stake.com theft.]0.13% of the wallets' value on 20 to 21 September 2023.]Given as US$1.1m elsewhere; 20 to 21 September 2023.]About 92% of the wallets' value on 20 to 21 September 2023.]Up to US$645,000 in other press accounts; 20 to 21 September 2023.]About 4% of the wallets' value on 20 to 21 September 2023.]A lower bound for 20 to 21 September 2023; wallets named by the FBI and the US Treasury.]1,600 BTC, 10,810 ETH and 64,490 BNB on 14 September 2023.]Held on 14 September 2023.]Held on 14 September 2023.]Held on 14 September 2023.]About US$1.14bn, plus 13,702 ether and smaller sums in other coins.]An upper bound, for the missile programme only.]No percentage was given; the day of the speech is approximate.]Covers more than missiles, so it does not continue the earlier figure.]Missile programme only; a spokesperson confirmed the figure the next day.]Repeats the White House share for a different programme.]Follows the White House figure; the report calls the exact amount unclear.]Information from one unnamed member state, not a finding of the panel; no period given.]wanted a year from 1900 to 2300a whole number of US dollars, as 620000000defiwalletgaminggamblingpaymentsfundcustodianindividualother^^jk^^^^0^^^^dk^^^^0^^^^$0^^^^*0^^^^20^^^^:0^^^^쀾0^	^^^G0^]^^^Q0^^^^social-engineeringprivate-keymalwareit-workercontract-exploitsupply-chainui-spoofingunknown^°0^^^^Â0^^^^Í0^^^^Ô0^	^^^Ý0^^^^í0^^^^ù0^^^^1^^^^analyticsindependent쁞^]^^^x^^^^^L1^	^^^U1^^^^^AãÈ^¢^^^^^^Ë^^^Ì^^^4^^^^à^^^^^uf^]^^^!V^^^^df^^^^^^^^of^^^^ø^^^^^f^^^^f^^^^f^^^^§f^[^^^´f^^^^þ^^^^^Ãf^^^^Îf^[^^^[^^^^Ûf^^^^e^^^^ãf^^^^1^^^^^^^a day or a month, as 2022-03-23 or 2022-03the name of the victima row numberyes or no^^^^^^^^^^^^^Í^^^Î^^^!V^^^^ôo^^^^Íi^^^^p^[^^^f^	^^^ùo^	^^^p^	^^^®^^^^^¶^^^^±^^^^^p^^^^ao^^^^mo^]^^^~o^^^^ãf^^^^´2^^^^^^^wanted a number here, or in low or highwanted low â¤ value â¤ higha plain number, as 1100000000 or 43.4wanted a key of sources.csv or an address^^^^^^^^^^^^Ï^^^Ð^^^!V^^^^âd^	^^^o^^^^¶a^^^^f^	^^^à3^^^^^^^wanted at most 100 per cent^^^^^^^^^^^Ñ^^^Ò^^^e^^^^±[^^^^[^	^^^f^	^^^¶^^^^!V^^^^b^^^^®^^^^^±^^^^^ao^^^^mo^]^^^wo^^^^~o^^^^ãf^^^^D4^^^^^^^^^^^^^^^^^Ó^^^Ô^^^Ô^^^âââ^^^^^^^^^^^^^Õ^^^Ö^^^Ö^^^^^^^^^^^^^×^^^Ø^^^Ø^^^^^^^^^^^^^Ù^^^Ú^^^Ú^^^a sequence쁛쁝Ã ^^i^^-Ã ^^i^^^^Û^^^^^^^^^Ü^^^Ý^^^Þ^^^^^^^^^ß^^^à^^^á^^^^^^^^^â^^^ã^^^ä^^^^^^^^^å^^^æ^^^ç^^^^^^^^^è^^^é^^^attempted to take ownership of Rust value while it was borrowed^ê^^^^^^^^^ë^^^ì^^^í^^^called `Result::unwrap_throw()` on an `Err` value.],]4]  ] ]  ] ] ]January]February]March]April]May]June]July]August]September]October]November]December]Jan]Feb]Mar]Apr]May]Jun]Jul]Aug]Sep]Oct]Nov]Dec]10111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111^^^î^^^^^^^^^ï^^^ð^^^ñ^^^^^^^^^ò^^^ó^^^ô^^^^^^^^^õ^^^ö^^^î^^^^^^^^^÷^^^ø^^^î^^^^^^^^^ù^^^ú^^^û^^^^^^^^^ü^^^ý^^^þ^^^^^^^^^ÿ^^^^^^pngcsvjsonbibtexcsl^48^^^^`a^^^^78^^^^:8^^^^È^^^^쀾8^^^^D8^^^^Þ^^^^roundingnot-itemisedexceeds^	^^^^8^^^^8^^^^8^^^^aboutat-leastup-torange^Ä8^^^^É8^^^^Ñ8^^^^Ö8^^^^msmt¬^^^^^ü8^^^^¨^^^^^wmd-funding-shareforeign-currency-sharecumulative-stolenattacks-countholdingscontext9^^^^)9^^^^?9^^^^P9^[^^^쁝9^^^^e9^^^^dprk_stolen_usdall_stolen_usddprk_share_pctdprk_incidentsall_incidents^^9^^^^«9^^^^¹9^^^^Ç9^^^^Õ9^[^^^^^^^d^^^^^^^]^^^^^^^^^^^^^^ü^^^^AÀôÈ^ ^^^^^^^^y@^AíôÈ^y@^AõÈ^P@^AõÈ^RP@^^^^^P@^^^^^|^^^^^^^^^^^^^^^^^^^^^^í^^^^AöÈ^^^^^^^A»öÈ^^AáöÈ^^AüöÈ^^AÜ÷È^ÌNaNinf00.0000000000000000000000000000000000000000000000000000000000000000-+.^AêùÈ^3^A¨úÈ^ìßE=ÏæÁûÌþ^^^^ÊÆÇþp«ÜûÔþ^^^^OÜ¼¾ü±wÿöûÜþ^^^^ÖkAïV¾üäþ^^^^<ü­Ð,üìþ^^^^U1(>QÓFüôþ^^^^µÉ¦­¬qaüüþ^^^^Ëî#wYê{üÿ^^^^mSx@IÌ®üÿ^^^^WÎ¶쁝y<±üÿ^^^^7VûM6ÂËüÿ^^^^OH8oêæü$ÿ^^^^Ç:%Ët×^ý,ÿ^^^^ô¿ÍÏ ý4ÿ^^^^å¬*]4ï5ý<ÿ^^^^²5*ûg8²PýDÿ^^^^;?ÆÒßÔÈkýLÿ^^^^ºÍÓ'DÝÅýTÿ^^^^É%»Îk ý>ÿ^^^^¥b}$l¬Ûºýdÿ^^^^öÚ_[Xf«£Õýlÿ^^^^&ñÃÞøâóïýtÿ^^^^¸ÿª¨­µµ]þ|ÿ^^^^J|l_b%þÿ^^^^S0Á4`ÿ¼É?þÿ^^^^U&ºNZþÿ^^^^½~)p$wùßtþÿ^^^^¸å¸½ß¦þ¤ÿ^^^^}tÏ_©ø©þ¬ÿ^^^^Ï¨pD¹Äþ´ÿ^^^^k¿øðßþ¼ÿ^^^^¶11eU%°ÍùþÄÿ^^^^¬{ÐÆâ?ÿÌÿ^^^^;+*Ä>ä.ÿÔÿ^^^^Ósi$$ªIÿÜÿ^^^^Ê^òµýcÿäÿ^^^^ëdå¼~ÿìÿ^^^^ÌPo	Ì¼ÿôÿ^^^^,eâX·Ñ³ÿüÿ^AÿÈ^@Îÿ^A¬ÿÈ^Ö	¥Ôèèÿ^^^^^^^b¬Åëx­^^^^^^	øx9?^^^^^^³É{ÎÀ8^$^^^^^p>ê{Î2~S^,^^^^^hé«¤8ÒÕm^4^^^^^EY&'O^<^^^^^'ûÄÔ1¢cí¢^D^^^^^¨­È8eÞ°½^L^^^^^Ûe«ÇØ^T^^^^^qBù쁝Äò^>^^^^^Xç¦,iM[d^^^^^êpdîÚ'l^^^^^Jwï£m¢Bt^^^^^k}´{x	ò>|^^^^^wÝy¡äT´w^^^^^ÂÅ쁛쁛^^^^^=쁝ÈÅS5È¬^^^^^³ ú>´*Ç^^^^^ã_ ½FÞá¤^^^^^%9Û4Â¥ü¬^^^^^>£rÆö´^^^^^Î¾éTS¿Ü·1¼^^^^^âAYòóüLÄ^^^^^¥x>ÓÎ ÌfÌ^^^^^ßS!{óZÔ^^^^^:0Üµ âÜ^^^^^³ã>SÑÙ¨¶ä^^^^^<D§¤Ù|ûÐì^^^^^D¤§LLv»ëô^^^^^@¶ï«ü^^^^^,W¦ïÐ ^^^^)1éå¤;^^^^¡ûçU^^^^)ô;bÙ (¬p^^^^Ï§z쁞KD$^^^^-Ý¬@ä!¿¥,^^^^ÿD쁞/gÀ4^^^^A¸3ÔÚ<^^^^©ã´ÛõD^^^^Ùwßºn¿ëL^^^^^^^]^^^d^^^è^^'^^ ^@B^^^áõ^Ê;Áoò#^^^ï¬쁛Am-î^^j¿dí8ní§Úôù?éO^쀾.	ßý8/ät#ìõÏÓÜÄÚ°Í¼3¦&éN^^|.쁛Ó¾rÙØ/ÆPÞkpnJÏØÕnq²&°fÆ­$6ZÓB<TÿcÀsUÌïùeò(¼U÷ÇÜÜínôÎïÜ_÷S^falsetrueclosure invoked recursively or after being dropped^^^^^^^^^called `Option::unwrap_throw()` on a `None` valueUnknown2dbyte arrayunit valueOption valuenewtype structsequencemapenumunit variantnewtype varianttuple variantstruct varianta string.0^^^^^^^^^^^^^	^^]^^null pointer passed to rustrecursive use of an object detected which would lead to unsafe aliasing in rust^AÉ^^AÉ^","닑թ|	~(~~~~~~|~~~[~*~$~|~~~	|~~	~^^^^^^^^]~~~~~~^^^^^~~~~||~~~~~	~~[~	~~~~~~|	|||^^||||~]|~|~|~~~~~~~|[~~~~~~~~^~^^^^^^^^^~~~~^^^^^^^^^^^^^^^^^^^^^^~^^~~~~~|||^||~~~^^^^^~~~~~^^^^[~]~~	~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~~~~~~~~~~]~~	|[||~|||||||]~]~	]~~~~~~~||~[~|~]^^^^^^^^^^^^^^^^~^	~^~~^~~~	~~~^^^^^^^^^^^^^^^~^^||	~~~~~~~~~~~~~~~~~~~|	~^~~~^^^|~~|~~~|||||||^^|^|^^^^^^^^^~|~~~~~^~^~~~~~~|||^^^^^^^~^~~|^^^^^^^^^^^^^~~~~|~~~~~^^^^^^^^|^^^^~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^||^^^^^^^^^^^^^^^^^^^^^^^^^^^^~~~^^^^^^^^^^^^^^^^]||^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","#AkY$ (! (! (! Aqk Aj Ի (Y +!AAֽ! Aj (Y(YAܚ  (6  )7 6  6 6 (Y Atj! !  G ۥ! Aj! E[ Aj  ш Aj Ajȏ  ( (։D  D¢܎D܍! Ajˤ DD DcYY¡D  ¡D܍! Aj  ɧ E Aj ((Aܚ Aj +D ( (̸ Ajܛ D !   !DD AKYD¢!!  G  +9 B7  9   ¸¢D Y9 -! Aj / ί AjD   Y ( (A kAt	r̸ ۥY )BQ   )Yº )Yº£D܎¢  ¡! qYAA / /r!A!!A!A!A!!A! B7  9  D Y9  9 Aj Aj 	rȖ B7  9  9  9 Aj Aj  AtrȖ )BQ )º )º£D܎! Aj   )º )º£D܎¢ Y    ¢ Y D ܍ DA̶  9  9 B7 D ! D ! Aj Ajʼ )BR[ Aj +Y   DA̶^ Aj (Y(  ȷ   ! ( ( (Y (YAءD !  Β  f Aj D    ̸    f Aj D     ̸  fE[ Aj D     	r̹ Ajܛ Aj ؅ )BQ q Aj   )º )º£D܎¢ Y D YDAԽ Aj  D	Խ [ Aj (( ш Aj +Y  ( (  ¡D ̺ Ajܛ Aj (( ( (ص A6 6  )7 Aj Aj֚ Ajܛ Aj   ( ( + ¡̻ Ajܛ Aj! Ajܛ :  6 Aj Aj Ajً j!  ¸¢D !  Aj Ժ (! Aj Ի -YAl jY(! (!A (Y AK! (Y Alj!! !    IYj!  YF[B )Y |Y  V! Aj!  F! j! E[B  |Y  V!  (j! ! 6 B7 (! AG! E  FrE  (YK Al jY(! (!!! Aj    ґ Aj )Y (  ϸ Aj  Ԋ (Y (Al j!  G YAj! ( (  ΍E[A!A!A!A! AK r[ -!A! k! Aj!  )7  (6  )7  (6  6 6  7   Atr; Aj Ajζ AO Aj Aܚ Aj    ϸ 	;  7 6 Aj Ajζ (Y (YAlj! (!B! (! !  G ( ( ( (Aء! ( ( ( (Aء! )Y   T! Aj!  ܍!  ܍!  +YD¢܎D YD ! º!!  ¡ ¡D D܍! !  G B7  +9 B7  ¸D¢Y9 - -Β!D! AjD D Y ( ( ( Y	r ̻ )! PE º £! j! B7  D 9   ¢Y D܍ PY9  9 Aj Aj /Ȗ Aj   D Y  ( ( 	r + ¡D ̺  : :  )7 Aj Aj Ajً Aj!  Aj Al¸Ժ!  G Al jYAjܛ Ajܛ j!  AAͺ Aj Ի (! +! Aj (Y- ( (Ȟ (! (Y (Y (O^ ( AljY- 6 B7 t j!A! !  G (Y (O^ ( AljY-Y AqG Aj  ( (ȵ 6 B7 Aj  )Y§ B§ȩ Aj ( ( 5π )! Dc Aj  ׭ Aj ( ( π Aj!  )7  (6  )7  (6  )7  (6  (6  )7 )! )! )!  6  7 6  7  7 B7 Aj Ajε ! (! (! (! 6 B7 /! /! :  ;  ; Aj! t j! Aj! Aj! Aj! Aj! Aj Aj͘ /q  /Y; (! (! !  AjYG  (YM^  6  6 Al jY	k Aj׈E[ Aj ׈E[!! Aj   ѭ )! 5!  AjǠ  ( ( π  ( ( π 6 B7  7  6  6 B7 Aj Ajε (! (! (!A!! ( ˫  Aj (Y(Aܚ Al j! ( ( ( (Aء! AjܛB! !  G ( ( ( (Aء! ( ( ( (Aء! ( ( ( (Aء! )Y )Y   TY  T  (q! Aj!  ܍!  ܍!  ܍!    D¢܎D  YD Y¡ ¡D D܍!  c Aj (Aܚ Aj (Aܚ Aj D ( (̸ Aj +D ( ( ̺ Ajܛ Ajܛ 6 B7 º!D!A!! !  G +! (Y AjD D  (  ̻ D ! +! (Y( ( (Y (YAء! AjD D Y ( (  ¡D ̻ Aj     +̺ )! (! )! B7  D 9  9    º £¢  ¡DD P܍9 Aj Aj		 	 PYȖ BQ   )Yº £¢ !  )YV Aj   º £¢    DA̶ Aj  DAԽ Aj  D	Խ Aj +Y  ( ( r   ¡̺ (! (!  (F Ajϛ (! Aj! Al jYB7  9  9 B7  6  6  jY6 D !  +9 B7 B7  D 9 Aj - ( (Ȟ (! ( (! ! Y G Aj! (G[  (G[ A:  6 Aj Aj Ajً ( ˫ (Y Alj! (! !  F[ (YF[ (!  )7  )7  )7  )7 Aj! qE[ A:  6 Aj Aj Ajً  AAͺ  Aj Ժ  AjDԺ!  G Al jYAjܛ Ajܛ 	kܛ Ajܛ j!  AAͺ  ( ( ( ( ( ( ɩ  ( ( ( ( ( ( ɩ Aj Ի (F (Y (O[ ( AljY)!  )Y7  7  )7  )7  )7  )7 Aj AjΉ )! (Y §qrE[B   YB|Y  VB!DD +D܎YDfY  D¢ D£D܍Y !B! BR  9  9  B §YAqAnY­}º¢9    	ljAq¸¢9 Aj Aj		  TȖ B|! :  6 B7 B7  9  9 Aj Aj Ajً  Aj Ժ Aj Ի (YE  AjDԺ Aj  (  Ч -! (! (! 6 B7 (Y Alj! Al j!A! F! G! !  G! 6 B7A! !  G (Y (Atj! (! (! (!B!!! Y G j! Aj! ! G Y G Aj! (G[  (G[  F! ! E[B ) |Y  V!  (j! !  (F Ajϩ (! Aj! Al jY ­  7  6  6  6  jY6 )! 5! )! 5! -!B! E q!! E[! )Y )YZ[B! ! !   !   ! (YAl! (! (! (! E E[  jYAF[ Ak(Y   K! Ak(! Ak)! Ak)!!  G AlY jY)Y  j)|! B   T7 j!B  |Y  V!B  |Y  V!  (F AjAAȆ (! Aj!  jY :  6  6  6  7  7  7  7  7  jY6 (! (Y (Y (Alj!B!  F[  (Y (Yӳ!   Ӵ! 6 6 6 B7  ­ ­B7 AjـY Aj ɓ ) ɕ (Y   T! Aj!^B! Al j! !  G  )Y )Y  V  (q )! Aj!    T! (! (YF ( M[ Aj ( AljΉ E Gr[ (E[ )BY   T!! !  G Aj ( ( ( ( /в (! ( (˯    K! Aj!  Gk¸D¢! /! +! Aj ϻ )! )!D! PA!! (Y(! Aj  Ϻ Aj ( (B ) )BRYΊ 6 B7 :  7 B7  7 )! Aj AjΈ )BQ )! k  Q[ P[ Aj ( (   ט  Q[ P[ Aj ( (   ט Aj ( ( π Aj    Ajǰ Aj Ajȏ (! (! (! Ajڕ E[   k։D D܍!! D ! (!   ܎Y¡ ¸£! G GqY D¢D܎ D¢D܎!  :  6  6  6  9  6  6  7  7  9  Dd q:  9   ¡ D D ¡D¢ D¢܍9 DD D¢Y DcY Dd׏Y9  DD ¡9  6 B7 :  7 B7  7  Al j6  6 Aj! Aj Έ )BR[ (Y (F[ )!  Aj6 Aj ت! +! PE AjD   DA̶ +! AjD D  ( ( ̺ ((! Aj +Y ( ( Ajֈ ( ( Ajֈɦ +D ! (! -q! !  Aj ḵ! Aj  AljAk/ ί Aj   ( (ہ  kY  O! Ajܛ q Aj  ( DfȠ Aj Aj ḵ D  ( (ہ Ajܛ AjD +Y + DA̶ 6 B7 (Y Alj! (Y (Alj! AjAr! Aj!!A!!  G j! Aj!  Aj Aj  )Yɣ P -YqrE Aj Aj	Ȗ qE[ +! (Y (Alj!B! +! Y G Aj! )YP[ /! (! (! Aj Aj B  |Y  VYɣ BR Aj Aj  ɣD! + +Y¡YDfE[D!  +Y¡!D!  9  +9  +9   ¡9 Dc Aj Aj Ȗ  )7  )7  )7  )7  ; :  AjAü]  6  6  6 A:  Ajδ ! DcE[ 6  6 A: Aj Aj  ɢ Aj Aj Ajً )BQ Aj )ت! Aj )تY ¡YDc[ Aj + + + ¸¢   +D¢Y Y   DA̶  9  9 B7  D܎Y !  ¡! Aj Ajʼ )BQ Aj  +Y  DA̶  9    9  9  9 Aj Ajڷ  O[ Aj ( ( ( ( Al jY/вD! +! -YE D£D܎! +D¢Y  +  ¸¢ + Y   D !   !    !  ¡   ¡ (Y GkY M¸£D܎!   D¢!D!  (6  )7  9  9  9! 6 B7  9  9AA -! ! Y G Yj! Aj!  ( (ӳYE[ / /G[ (Y (Atj!!  G ( ( ( (΍ ( ( ( (΍[ Aj! j!D! ¸! +! +! Aj Aü] Aj Aj   ¢  Aj ɕت ٹ +! +!  ( (ӴY E[ -qE[  Aj ɕتY¡YDc[ Aj Aj  Dٹ +! +Y a Dfq Aj     +D Y   d¡YA̷   ¡9 B7   ܎9  D 9 Aj Ajڷ A: Aj Aj  DAԾ Aj Ajɓ )BQ Aj  Aj )ت  Aj )تD ̶  6 A: Aj Aj   +Y / /rG Ծ  (F Ajϩ (! Al jY 6  9  9  jY6 (Y (Alj! !  G +! +! +! B7 B7  9  9 Aj Aj D Է Aj! Aj Ajڷ ( (˯ ( AAͺ )YPB! Aj Aj  ɣ Aj Aj	Ȗ Aj Aj  ɢ 6  6 A: Aj Aj Ajً ! !  -!  AqG[  (I ( AljY/! /! /! /! Aj Ή qE qEr[ (E[ )! 	k (Y (Y Ң (! (! Aj   Ң! ( qE[ Aj +Y +Y ¸¢ Y Aj BYتY    (¸¢  Y DA̶ Aj    DA̶ B7   ¡Y9  9  9 Aj Ajڷ :  6 B7  9  D 9  9 Aj Aj Ajً ((Y( (ϑ (! (! 6   j6  6  6  6 Aj! Aj ʯ (YF[ AkAO[ Aj   (Yͪ AjA ( (Y͹ Aj AjП Aj   (  ( jͭ Aj ( (ΰ (Y (YAڅ! I  Fq  ,	Jq ԝ   jҨAI  (6  )7 	6 Ajܛ Aj  ц (	F[  (6  )7 Aj  Ӈ Aj  ( (ȵ Aj  ( ( ( (؟ Ajܛ :  9! :  9 B7 Aj! (! (! G At jY+!  -Y: 	;  : 	; j!  Aj6 Aj   Aj   AjAӸE[ Ajܛ Ajܛ -!! +! (!  AjY6 Aj  Ajͷ (! (!  6 Aj   AjAǩ (! (! (!  AqFY Dc6  6  6  6  t j6 (! Aj Aj͞ (G[  (YM^ Al jY)! (Y(!  Aj ( ( π Aj  ׭ + ( ( + + + ¸¢   +D¢  (Y (Yɤ! Aj ) )Y (ت! Aj Aj  ɣ +!  Aj6 Aj   ܎A   AjAӸ Ajܛ ( (ڤ ( ˫ -E (! (!  6  Aj6 Aj  Ajͷ (! (!  6 Aj   AjAǩ! 6 B7 (! (!  (6  6  6 6  t j6A! Aj Aj͞ (G[B! (Y I Al j)!  O^ Al jY)BR[ )YP  B} Vr[ (!  (F AjϜ (! At jY 7  6  6  jY6 ( (ڤ (! ( ˫ Aj! At j! +! !  G (! Aj Aj (Y )Yɣ (Y(! Aj  ֯ Aj ( (ό Aj ( ( ( (ɷ Ajܛ )! Aj ( ׭ 6 6  7  )7 Aj AjA֚ Aj! Ajܛ +YD YD !! +! AF[ Aj ( (    Ak AIY¸D¢ Y Aj Aj Y( (Հ   ¡9 B7  9  9 j! DfE AK! ! E[ ! Aj AjԴE[ Aj AjDԷ Aj Aj؇E[ Aj AjԴE[ Aj   ( (̹ Aj D Y    + DA̶  c Aj   D Y DA̶ Aj    DA̶ Aj   D Y DA̶  O[  Al j)Z[ Aj    +  A̷ Ajܛ Ajܛ  AAͺ (! -G[  6  6 Aj  Ajͷ (Y (tj! (! Aj! !  G  (YM^  Al jY)Y7  )7  )7 §Y I Al jY/! !  YFYE Aj!  /G[ -qE[  ( (ӳYE r[ Aj (Y( ( (ȵ ( ( (Y (YAءDdE +! +!  6  6  6  Aj6  Aj6 Aj  A   AjAӸ Ajܛ Aj!^  ڤ (! Aj!  Aj +Ժ ( AAͺ! (! (!  G Al jY( (AAͺ j! ( (AAͺ ˤ ( (ϣ Aj Ի! 6 B7 (Y (Alj!  G (Y (Alj!B!!B!! Y G Aj! / /G[ -G[  (Y (YӳY / /rE!   ڛY   T!    T! j!  j!  }YB  Z!  (F AjϜ Aj! ( AtjY 7  6  6  jY6  Aj6 Aj  Ajͷ (! (!  Aj6  6 Aj   AjAǩ ( ˫ ( (AAͺ A +YDfY (Y  IY6   MYk·D¢¡ ¸£YD ! D¢! (! (! (! (!!    K!  YF[ j!   ҖE[ ( M^ AlY (j! -F 5 )! Aj  Ӷ (Y( ( ( (Aء! Ajܛ Aj -  ۫ ( ( ( (Aء! Ajܛ (Y (Alj! ! Y G Aj! / /G[  ( (ӳYE[ Aj ( ( (ȵ ( ( ( (Aء! Ajܛ Aj ( (ү ( ( ( (Aء! Ajܛ Aj  ӊ +! Ajܛ Aj -  ȧ ( ( ( (Aء! Ajܛ  ( (Ӵ! 6 6 6 B7  ­ ­B7 AjـY Aj ɓ ) ɕ (Y   T!  ܍!    ܍ ܍! (!   Y ¡D    ܎ D Y܍!  O^   (j/Y; Aj AjǠ Aj D ( ( ̻ Ajܛ B7  9 B7  9 Aj  Ӷ Aj D ( (  ¡D Y̻ Ajܛ B7   ºB  BXºY£  ¡Y¢ Y ¡DD P܍9 B7  9 Aj Aj	Ȗ Aj -  ۫ Aj D ( (  ¡Y̺ Ajܛ! 6  6 A: Aj Aj Ajً! (Y (!! Al j/ F j!  jYG[ Aj D  ¸D¢D YA̷ D ! (Y (Alj!D! Y G Yj! Aj!  /G[  ( (ӳYE[ Aj  D YD Y  DA̶ Aj (Y ӊ  (6  )7 +! Aj ( ( (ȵ Aj  ( (A  ¡D܍ɮ Ajܛ Aj  D Y (Y (Y̸ Aj  (Y( (  AءD Y   ( (  ¡D ̺ Aj (( (ү Aj  D  ( ( ̺ Ajܛ Aj -  ȧ Aj   ( ( ̺ Ajܛ Ajܛ Ajܛ  ( (Ӵ!   ɕº £¢ !    ɕº £¢ Y ¡Df Aj   DD  d  A̷ A: Aj Aj  DAԾ Aj ɓ ( Aj   )º £¢     )º £¢  DA̶ A: Aj Aj  D / /rGAԾ A:  6 B7  9  9  9 Aj Aj Ajً   !  ܍!  Aj Ժ ( ˫ Aj Ի (Y (Y AljAkY /! /! 6 B7 Aj  ֩ (Y (tj! (!A! !  F AFrE (Y (O^ ( tj(! Aj ( ( - ʖ (! )! ( ( Ϳ! ( M^ AvAq¸D  AvY¸D D£D  D£  k	q¸ ! ( tj-!  (F AjϨ (! Aj! Al jYB7  :  :  6 B7  9  B 7 B7  jY6  ڤ  (6  )7D! +!  k	q¸D YDe! 6 B7 (! 	qAM Aj (  Ү j! Aj AjȏDD  ( (։D Y DcY Dd! AjˤD! ! Dc  ¡D¢!D!D £D܍D £܎!DD D D¢D£D Y DcY Dd!   D¢! (!B!!  G ( M^ ( Alj)Y   T! j!^ : B7 D ! º!D £D܎! Aj Aj͙ (! (G[ (! (Al j! !  G   )º £¢D܍9 Aj!!D! G DcYE  ¡ £! j! !  F[ + -ɥD !  +!   ¡ ¡ +Y£܎! Aj!    ¢¡܍!^ D܍!  G B7    +¢ 9 Aj!!! (! (! AG!  F[ j! Al jY+!D!! AF[      + -ɥD Y¡܎ ܍Y9 B7!A! !  6 Y F[ Aj! + ¡Y + -ɥ + -ɥ D YcE[  ¢  ¢¡Y +Y !  (F AjϜ (! At jY 9   ¡9 j! (Y Atj!!D!D! qE !!  F[   +YdE +Y dErY  dE  cErYqq!   !   ! Aj!^ ( AAͺ      fs   Da DdqYqY9  s! j!   + -ɥ f[ [ D ¡ Dd! !D! DcD! D¢ ܎!  ¢! (! (Al j!   ¢ !D! !D!  G Y+! Aj!  +Y + -ɥY ܍!   ¡܍!    D ܍! D !  G  +Y  +Y  DcY9      9 Aj! D    D  DcY! D £D܍ü!! Aj  Aj Ӊ Aj Ӊɦ -! (! Aj!	 ü Df Dd DeYYt	q!DD ! D ! D¢! q!! Y G !   p! j! [	  	q vjY 	O!  Aj ((  AqҮ Aj  ί   ¸¢ £ ! Dc AjD  + DA̶ AjD D  ( (̸ Aj D  DA̶  Aj   ( (̸ Aj + (Y( (    (Y (Yɤ   ̸ Ajܛ (!  6  Aj6 Aj  Ajͷ (Y (tj! (! !  G (Y (O^ Aj! ( AljY-! +! +! +! A:  9  9  9  : 	;  (6 Aj Ajڶ -G[ Aj   D D AԽ  ڤ (Y (Alj! Aj! Aj! Aj! (!A! ! E  Fr[ )YP[ k! Aj! Aj  (Y֯ Aj ( (ό Aj ( ( ( (ɷ Ajܛ   Ӈ 	; 	;D!! (! AG  ( (  AjjY( ( - -ء܍! Aj! -kAqAO D  +Y ¢D D܍Y  e Aj Aj + +D Aѳ A; B7 AjɗAqYF[  +Y9  +Y9! AF[ AjDDDAа j! (Y (Atj! AlAj¸! (! !  G +!  +Y9  9  6  6  6  Aj6  Aj6 Aj Aj ب DD D¢Y DcY DdD D¢D¢ +Y YD cE +! B7  9  9   DD D¢Y DcY DdYD ¢D¢ Y9 Aj AjԴE[ B7  9  9  9 !  G YAj! Aj + +̳ + -ɥD cE[ qY +! +! E[ Aj AjDب +! +! Aj    Я (Y (Atj! (! !  F[  )7  )7  )7  )7 Aj AjԴE[ Aj! + +D¢ ! + +D¢ ! !  YF[ Aj! [  (F[  +¡Y ¢  +¡Y ¢  + -ɥ¡Dd[  ڡ ! ! Aj!  ڢ !^  ڡ! ! !!!! ! DfE De   !! D¢  !!  ڢ  q Aj    DA̶ Aj    DA̶ Aj  DAԽ Aj    DA̶ Aj    Я (Y (Atj! (! !  G  )7  )7  )7  )7 Aj! Aj Ajڷ  ڡ B7  9  9  9 Aj AjDԷ Aj AjAȖ Aj Aj   	ѳ! G Aj Atjܛ j! ! Dc Aj AjAü] (Y (! 6 B7 )!B! P^  YBV B~!! 6 B7 BV!A!! AG q! PE B~  YPE  (F AjϚ (! At j 7  jY6 j!  B ! s! (Y Atj! (!D!! !  G )! Aj!   º £¢D܍Y  YD dE[  (F AjϜ ( AtjY 7  9  jY6 !  AAͺ (! (Y +! Aj (Y( )Ⱥ ( ( ( (Aء!     Y¡D 9 B7 B7  D  ! Al j! +! Aj Ajʼ )BR[D! +!    dE[  9  9  9  9 ! Aj AjԴ  F[ YAj! Aj + +̳ + -ɥD d[ D !^ At j!  +Y !     ! )! !  G Aj   +Y¡ 	Խ Aj!   D YD ! !  F[ +! Aj (( )Y  QȺ Aj     ¡D Y  A̷ Aj   ( (̹ Aj! Ajܛ^ Ajܛ ( AAͺ Aj AjAü] D !  Aj Ժ ( (AAͺ  AjDԺ Aj Ի (! (!  6 Aj   AjAǩ (! (Y t jYAkY (Y (YO^  (YM^ (Y Alj/! Al j/!D!D! YAG j! -! !  F[  (YM^ Aj!  Al j-G[ Aj (Y(A ҭ ( ( (Y (YAءD D ! Dd +   c D !D! Aj   Կ Aj D     + ¡D ̻   ! Ajܛ 6 B7 6 B7 B7 : B7 : B7 : D !A! Aj! (! A6D! (!!! AG  At jY-: +!  Aj6  6 Aj   AjAǩ D ! j! (Y (Ytj! (! (!B!B! -! !  G  (YM^ Al jY)! )! )! )! Aj ɒ (E[ Aj! BY )Y   VY  V  §! BY    VY  T  §! PE Fq 6 B7  BT[ B!B!  X B~!B  BZ! Aj Ȍ  T B~!! 6 B7 Aj ϻ )! )! :  7 B7  7 Aj AjΈ )BQ Aj )Ȍ!  	qr! (! (! E  ˭ 	F[ Aj  (Y  -ɿ (Y  ( k։D!  )7  (6 (! -!  ܍!  F AjϨ (!   YD ! Al jY :  6  6  6  6  9  9  )7  )7  jY6 Ajˤ ( ˫   +YD¢܎D܍ ܎Y9  ;   kY  MjY6   ¡D D D܍ ¸£9 (Y Alj! Aj! Aj!  G ((!A! -YkA!AA -! Aj  ܚ AjD +YD  ( ( +̻ Aj (Y (Y  ɿ (! (! (! B7  Al jY6  6  6  At jY6!  F[ Aj!  F[ Aj! (Y	F[ )!  )Y7  6 AjD  ЪY + DAA ̶ AjD D  § B§ +̺ j! Ajܛ ! ! ! ! ! !  6  6  6 ֊ +!! +! +! (!  G Aj   ¸¢ Y   DA̶ j! Ajܛ (! (!! 6 B7 +Y +Y (¸¢ ! t j! (! (!A! /!  G  (YM^ Aj Al jYɒ  )B (Ъ! (YAvAqY ¸! AvY D  ¸D D£  D !D! Aj! B7 : AlY j!   D£ 	qY kY  O¸ ¢ Y! Aj Aj͙ (G[ (! !  e  F[ +! +! Aj!  ¡Y ¢  ¡Y ¢ Df[ DD qY  vj¸¢ ! (!  ܎!  F Ajϩ (!  jY 6  9  9  jY6 (Y AlYj! (! (! (! !  G  (YM^ Aj! Al jY)! )! )! )! +! ( )!! §[ PE  YR[ Aj  +Y  D D DA̶ ! § §YE Aj D D  +D D Y D D  DA̶ !   ! B  §! ! ! E  Xr[ Aj   ܜ   ܜDA̶ !  G  (YM^ Aj + + Al j-Կ Aj!^ +!  6  6  6  Aj6 6 B7AA Dc! ! E[ Aj kYӽ-[ Aj Ȏ  Aj6 Aj  Ajͷ (Y (tj! (! !  G Aj! (Y (tj! (!  G Aj (ӽ! Aj ӽ! Aj! ( ( ( (΍E[ Aj Ȏ !  ڤ (Y (tj! (! (! (! !  G  (YM^  Al jY(YM^ Aj ((Y Al jY( (Ӎ (! (! Aj  ʓ 6 B7 (	F  (6  )7 )!  )7  7 Aj Aj֚ ܛ Ajܛ Aj!  )7 6 6  6  6 Aj AjA֚ Ajܛ Ajܛ +! +! (! (!  6  6  6  Aj6 Aj  A   AjAӸ! Ajܛ  kY[  ڤ Aj ( AAإ (!   ( Alj  ü]   j6  Ϧ Aj! Aj /ʞ (Y( ( ( (Aء! Aj /ʞ ( ( ( (Aء! Ajܛ Ajܛ Aj +Y  ɦ (Y (YnY  l Gj! D YD ! +! -q!!  Aj /  ʞ + (Y( (   ¸D ¢  (Y (Yɤ! Aj ( (    Հ Aj AjԴ Aj    ̸ k!  j! Ajܛ (Y (Alj! (! !  G (! ! Y G Aj!  (G[ :  6 Aj + +Լ Aj Aj Ajً Aj!  ڤ  Aj D Ժ! (! (!  G Al jY( (˭ ( (˫ j! ( AAͺ ( Ϧ  AjDԺ ( ˫ (! Aj Ի  6 (! Aj (Yϳ  tY (  ü]  6  Aj6 Aj Aj Aj͸ (Y (tj!B! Aj! !  G Aj ( (ӫ Aj! (E[ )! )! Aj ( ( /ң )Y     TY  TY  T  (! (! !  G Aj ( (Yӫ Aj! )BR[ /Y 	qF q ! Aj ( ( ң  ; Aj AjǠ (Y( ( (Y (YAء! AjD   YD Y   +̻ Aj ((AA )YPܚ Aj D Y  ( ( + ¡̻D! BQ B7  +Y9  9 B7 (! Aj    )Y Aɨ 6  6 A: Aj Aj AjًD!   ! Ajܛ Ajܛ ( M^ Aj  ( AljY( (Ӎ (! (! Aj ( ( ( (ɶ Aj    ( (؟ Ajܛ Ajܛ B7  9 B7  +Y9 AjD D  ( ( ̻ Aj    ) )Aɨ :  6 D ! Aj Aj Ajً AjܛD!! !^  ڤ  Aj Ժ Aj$#AkY$ Aj! (! -! (!    K!  YF[ j!   ʘE[ t j/Y 	qY  K  !  	qY  I  !! Aj (Y (Yе (! (! (	F  ! Al j! (! (! !  YG Aj! ( (  ΍E[!! 6 B7 A; 6 At j! (Y (YAlj! Aj! Aj! G  jY6  j-!!! ! Aj!  YF[ Aj! -G[ ( (A΍E[  ʚE[   Ajڰ[!! 	qF  YG Aj   ʗ j! )P[ t j(! q  6  §Y6 Aj Ajڮ!  6   !  B§Y6   Aj Ajڮ! ! ­ ­B!! ! qE[! /qE[ /qE[ (Y	q §Y	qG[ (Y	q B§Y	qG[   ץE[     ץ! ! E[ Aj!! ! YAj!  YF[ Aj! -AG[ ( (A΍E[ Aj ϶E[  ʚE[ E[  AjگE[ /q /q  5 5B7  )! (! (! Aj AjAü]B! )!  (Y6  )7 Aj Aü]  7  7  AjAü]  6  6 Aj   Aj Ajӡ Aj Aj؆ (! G! q! Aj! !  YF[ (! (! Aj!    ( (΍  ֖E[  (qG[ -[ Aj   Ӣ Aj Aj؆^ ! 6 B7A! ! Y G Aj! E[ ( ( ( (΍E[ ( ( ( (΍E[ -[ / /r[ (YtY j! /! !  YF[ Aj!  (Y/G[ Aj AjگE[  6  (F AjϞ (!  j 6  j6 (Y (tj! (! !  G Aj  (Ӣ Aj! Aj Aj؆  AAͺ  (6  )7! 6 B7  E[ -!! 6 B7 :  ;  ;A! q! 	k Aj͘ /qE[ Aj     /ǉ  (F AjAAȆ (! At jY )7  )7  )7  )7  jY6  )7  (6 Aj˱  )7  (Y6 (Y Atj! /! /! /!  F[! q  /YO  Oq!  : Aj!^ Aj  Ѭ -!!! !  YF[  t j(Y6 	qY 	qY  I! j! q  6! Aj AjڰE[     ʘY!  r!! q 	q 	qF AvkAqAIq! 6 B7!  G AG Aj -YtjY   ʘ (j6 j! j!  Aj ٧ 	6  (6  )7 Aj! (Y (tj!!!  G  (YM^ Aj ѥ ( ( Al jY( (ۦ[ Aj! ) )P[   -Y!  Er!! !  qY!   !! Aj  Ѭ Aj  AѬ Aj  Ѭ Aj  ۴! 6 B7  Aj!  ;  ;  Aj6  6 Aj   AjAǪ Ajˤ 6 B7 6 B7 -! (! (! (	F!A! ! (YAlY j! !  YF[ j! Aj! E   ( (қE[    ʛE[ Aj! /! !  YF[ (E^  ((YM^ Aj!  At jY/G[ ( ( ( (΍E[ ( ( ( (΍E[ Aj ϶E[  ȎAAֽY 6  (F Ajϡ  (YjY ; B7  6 6  j6 (Y (Alj! -! Y G (! 6 )! B7  6  7  6 Aj Aj Aj͸ ( (˫  (6  )7 Aj! [  (k6  6  (Y6  )7  Aj6  Aj6  Aj6 Aj  Ajͷ  Aj6 Aj AjAѲ  )7  (6 Aj˵! !!  YF[ Yj! Aj! /qE[ /qE[!! -F -E! -! /! -! /! ( (A΍ Aj Ή (!  rE 	q Mq      ̬  q  	qMqqY!   !     ̬^  (6  )7 B7 6  6  ;  ;  ;  ;  E  AF:  )7  (6 6 B7 6 B7 6 6 B7 B7 6 6 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 6  (6  )7 Aj AjAü]  6  6  (6  )7  )7  (6  )7  (6  )7  (6  6  6  (6  )7  (6  )7  (6  )7  (6  )7  (6  )7  6 6 6 Aj!! AjӵAqYAG  (F ϙ ( AtjY6  :  jY6 -! 	6 	6 	6 	6 	6 Aj!! AG Aj  -YԊ j! (! (YE[! 6 B7 Al jY(Y (Alj!!  G   ( (қ!  (F AjȆ (! Aj!  j :  jY6 Aj AljY( (џ  (6  )7 AjY AjAü] Aj ( (ԁ Aj ( (ӈ  :  6  6!A -Y j(! /! /! /! /! /! /! 6 B7 q :  ;  ; Aj!A!! Aj Aj͘ /qE[ /!! q  M  Oq!  ֙  (F Ajϫ (! Al jYB7 B7 B7 6 B7 B7 )! )!  ;  :  7 6  7  jY6 (!A!!!! Aj! 6 B7 B7 B7 B7 B7 B7 B7 AG Aj -YAl j(Y֙ AlY AjjY( (ˮ  (6  )7 Aj ϖ  jY( (˫  (6  )7 j! Aj -YAljY(! Aj (Yϴ (!  AtY   ü] (! Aj! Aj! Aj!A ! (! Γs! (! (! )! (! (! (! (! (! (! -q!!    K! Y F[ j!   ʘE[ Aj   - ʖ tY j/ k	qY O^ )! )! Al jY (j6 B )Y B §YY|Y  V7! AG  -Y ΁Y Al jY(O^ ( tjY (j6 j!^  ( sj6 P	! ;  O^!! q  j/Y I  Kr! AjA ׀ AG! -YAl jY(	G   ΁Y (O^  (j-s! j! Aj  q׀ Aj    ʖ AjA (s  )Vr׀!! E  O^ t j-! AjA q׀ (Y Aj  ӱ  O^  j(YAO^ (! (! Aj  Aӱ  6  6  )7  -At)7 Aj AjAǨ Aj ( (ӈ Ajܛ Aj ( ω (Y (Atj! (! (! ! Y G Aj   ( (Т Aj! ([  G! ( ˬ Ajܛ AjA ׀ /! (Y (Atj!  G -Γ!  ( s q	qEj6 Aj!AΓs q	qE  (j6 B  )Y|Y  V7  O^ B )Y Al jY)|Y  V7 B )Y )|Y  V7   ΁Y (O^ ( AtjY (j6 B  )Y|Y  V7 )BQ ) Z[  7  6 B7  q	qE    ΁YM^ At jY (j6 B  )Y|Y  V7 	q  (j6 B  )Y|Y  V7  Ȏ  (j6 B  )Y|Y  V7  O^ B )Y Al jY)|Y  V7 B )Y )|Y  V7  O^ t j-  (j6 B  )Y|Y  V7 )BQ ) Z[  7  6 B7! AF[  -Y ΁Y Aj AljY(O^ ( AtjY (j6 B  )Y|Y  V7 j!^^! AG Aj -YAlY AjjY( ( Al jY( (Ц  jY( (Ϧ  (6  )7 j! Aj   Al jY( (Ц ( (Ϧ  (6  )7 ˶  6  6  6 (Y (tj!! -! !	!  G  (YM^ t j/Y 	qY  I!  	qY  K! Aj!^ 6 B7 :  ;  ;A!! Aj Aj͘ /qE[ /!  (F Ajϩ (! Al jY6 B7  ;  jY6  G  (YM^ t j/ k	qY O^ Aj! Aj    ʖ (! )! Al jY (j6 B  )Y|Y  V  7^  (6  )7 ( (Ϧ  (6  )7  ˮ! AG Aj AljY( (ˮ j!! AG Al jY( (џ j! Ajܛ  AjAü] Aj$#AkY$ Aj! !#AkY$ A; B7 B7 B7 B7 B7 B7 B7 B7 B7 Aj! Aj! Aj! Aj! Aj! -k (Y (Y(O[ (	F[ (! Aj (Y ( ( ( ( ( AtjY/Ý Ajܛ  (6  )7 Aj (  ȫ ܛ  (6  )7 ۥYE Aj  ( (ص ܛ  (6  )7 (Y (Alj! (!  F[ Aj   Ӡ Aj!^ Aj  Aǌ ܛ  (6  )7 )! )!!!! )YBQ Aj   ȷ (Y	F[ (! (! ! ܛ :  6  6  6 Aj (Y  Ӡ ( )! )! ) )ܝ! Aj ( ( Bʄ (! (!  ܝ! Aj ( ( Bʄ Aj   ( (ɵ Aj  ( (ۻ Ajܛ Ajܛ Ajܛ  )7 Aj A Ajҫ  Ajȏ Ajܛ Aj ؅ § )§qq -! )! )!  ܝ!  ܝ!  ܝ!  ܝ! Aj ( (  }  }  VBʄ  )7 Aj A Ajҫ Ajܛ  )7 Aj AA  TYAA   Ajҫ  Ajȏ Ajܛ (Y (Alj!!  YF[ j! Aj! (F ( F! ! [ ! )P[ Aj   Ӡ^ (! (!  -Y: (Y Alj! (Y(! (Y!B Al j) |Y  T!  jYG[ (! (! (! (! : E! 6 B7 Al j!A  AKAl j!B!  G  (YM^ )! (! Aj   Al jY( (ґB  |Y  V!  j! Aj! Aj Ajȏ^ Aj Aܚ Ajܛ  (6  )7 Aj    ʃ Aj  ( (ۼ  Ajȏ Ajˤ  6 Al j!! Y F[ Aj!  (G[B!! (! )!!  I Al jY(! (! Aj  ԊA! (Y (FAA ( (  ΍! Aj    ґ Ajܛ  (6  )7 Aj  ز ܛ  (6  )7 Aj    ʃ  6  Aj6  Aj6 Aj  AjAɅA! -AF (YAO^ -!  : Aj  ܚ ܛ  (6  )7 (Y (Y(O[ (Y( ( Җ! Aj (Y ( AljYц! (!  	F[! (G[  (G! (Y (YϑE -k Aj  ( (ȳ  )7 Aj A Ajҫ Ajܛ Aj Aܚ Aj Aܚ Aj Aܚ Aj Aܚ Aj Aܚ  Ajȏ (! (! Aj   ( (ɶ Aj Aj܂ (! /! /q (! qE Aj  ۔  )7 Aj A Ajҫ  Ajȏ Ajܛ  F Aj  ۔ Aj   ȡ  )7 Aj A Ajҫ qE[ Aj  ۔  )7 Aj A Ajҫ  Ajȏ Ajܛ Aj ( ( ( (ɶ Aj Aj܂ Aj  ( (٬ Ajܛ  (6  )7 Aj  (۔ ܛ  (6  )7 	F ( (A΍ r Aj Ȳ ܛ  (6  )7 ܛ  (6  )7 (  (ȍ E[ Aj Aܚ ܛ  (6  )7 (Y (Y(O[ (! (! Aj Aj ֯ Aj  (۔ )! Aj  -ذ A6 6  7  )7 Aj AjA֚ ܛ  (6  )7 Ajܛ Ajܛ (Y (! Aα Aj A  ґ  ( (α Ajܛ 6 B7 )Y )YR Aj   Ȥ  (6  )7  (6  )7  )7  )7 Aj A Ajҫ Aj Ajȏ Ajܛ Ajܛ )BQ Aj  )Ӈ  )7 Aj A Ajҫ Aj Ajȏ Ajܛ )BQ Aj  )Ӈ  )7 Aj A Ajҫ Aj Ajȏ Ajܛ Aj  ( (۪ Ajˤ Aj Aj܂! 6 B7 Aj ( (Aم Aj Ajʲ (YE[  (YA΍! E[ Aj   ٬ Aj Ajȏ q Aj Aܚ  Ajȏ (YAK Aj kYϲ  6 6 AlY ( (Aj ü] 5! Ajˤ Aj ( ( π  )7 Aj A  AjҬ Aj Ajȏ Ajܛ (!  Aj  ( ۼ  )7 Aj A Ajҫ  Ajȏ Ajܛ Ajˤ - Aj Aܚ  Ajȏ - Aj Aܚ  Ajȏ Aj ( ( ( (ɶ Aj Aj܂ Aj ( ( ( (ɶ Ajܛ  (6  )7 Aj ( ( - ʖ Aj  )B (Ӈ ܛ  (6  )7 :  -: Aj ( (Ԍ ( (˫  (6  )7 (Y (Y(O[ (! ( AljY (Y( (ӳYE[ /Yq /Yqq Aj  ( (ȡ  r Aj  Ajԑ 	6 Aj  (۔ Aj  ( ( ( ( /Ý Ajܛ  (6  )7 (	F  )7 Aj A Ajҫ  )7  )7 Aj A Ajҫ Ajܛ ܛ  (6  )7 Aj  ʔ ܛ  (6  )7 Aj (  ȫ ܛ  (6  )7 Aj ɓ )BQ )§ Aj  - ) )ʀ  )7 Aj A Ajҫ Ajܛ (	F[  Ajȏ 	6 - Aj Aܚ  Ajȏ (YK! 6 B7 (Y tj!  G (! AjY! ( M[ ( Atj!  ɕ! ɕ! Aj  ʔ Aj  ʔ Aj  - Ϲ (Y (Y ( (΍! Ajܛ  Aj  - Ϲ (Y (Y ( (΍! Ajܛ  Q    ΍[ E[  }YB! Aj  -   }Ϲ Aj  (۔    ΍  )7  )7 Aj AA  T Ajҫ  )7  6  6  )7 Aj AA  T AjAҫ Ajܛ Ajܛ  R[   ( (΍E[A!A! Aj   Ȩ Ajܛ Ajܛ Aj A Ȩ Aj Ajȏ ! ! Aj  ( (۪ Ajˤ  Ajȏ Aj ( ( ( (ɶ Aj Aj܂ Aj Aj (Ҟ (Y (tj!  G (! Aj! ( M[ Aj ( AtjYAj (Ҟ Ajܛ (Y (Y(O[ (! (! 6 B7  Al jY Ajӟ (Y (Alj!  G )! Aj  Ajۨ )! Aj  Ajۨ  7  7  )7 Aj A AjAҫ  Ajȏ Aj! Ajܛ Ajܛ Aj  -ȱ  Ajȏ Aj  ( (ȵ Aj  )Y§ B§ȩ Aj  Ajۨ Ajܛ  (6  )7 Ajҳ Aj  (۔  )7 Aj A Ajҫ ܛ  (6  )7 Ajܛ  )7  )7  )7  )7 Aj  Ajȥ ܛ  (6  )7 Aj ( (Ԍ ( (˫  (6  )7 Aj˼ (! (!  (Y6  6 (Y(Y M[ ( Alj! (! (! A (Y-YY:  ( K Aj! Aj! ( AtjY(! )! (! )! Aj! Aj! )Y! (Y!  A  jY(I Aj   ( AljY( (ґ 	6 Aj AjǠ Aj  ȭ  Ajȏ   (F  )Q[ Aj  ȭ Aj  Ӈ  )7  )7  )7 Aj A AjAҫ  Ajȏ Ajܛ Ajܛ (Y (tj!B! /!  G (Y (O^ Aj! ( tj/ G[ ( M^ ( tj1 |!^ P[ Aj ( ( π  )7 Aj A  AjҬ  Ajȏ Ajܛ (! /Yq / 	qF Aj  ۔  )7 Aj A Ajҫ  Ajȏ Ajܛ -F Aj  ( ( /YҪ   ̀  Ajȏ )Y )YT Aj   Ȥ Aj  Ӈ Aj  Ӈ ( ( ( (΍! Ajܛ Ajܛ  Aj ( ( ( (ɵ Aj   Ͳ Ajܛ Ajܛ  )7  )7 Aj A Ajҫ  Ajȏ Ajܛ ( )! Aj Aj (Y֯ Aj ( (Ԉ Aj ( ( ( (ɶ Aj ( ( - ʖ )! )! Aj  )  (Ӈ  7  7  )7 Aj A AjAҫ  Ajȏ Ajܛ Ajܛ    I6  6  Aj6  Aj6 Aj  AjAɅ Aj  /Y۞ (	F 6 B7  (6  )7 Aj  Ajۨ Ajܛ  (6  )7 Ajҳ -AF ( (! Aj Aܚ ܛ  (6  )7A! AM -!  : Aj  Ӈ ܛ  (6  )7 : Aj (  ȫ ܛ  (6  )7 Ajܛ  AjAü] Aj$ - 6  AjAü] Aj$#AkY$ Aqk (! (Y(	F Aj Aܚ 6 B7  Aj Ajλ ( (֓! (Y (YAΚ! Aj   ٬  )7 Aj AA  Ajҫ Ajܛ (Y (Atj! Y G Aj! -G[   ۥY!   ! ! )BQ Aj  ) )ȷ!! (Y	F[ (! (! !!! /q /q Aj  ( (ȡ Aj  /۞  6  6  6  )7  )7  6  6 Aj  AjB AjAش Ajܛ Ajܛ  )7 Aj A Ajҫ Aj A ҭ Aj Aܚ (!! 6 B7 (Y (Atj!!! Y G! - (! Aj!  r! ۥYE[ ( r! -F Aj  /۞ Aj Ajȏ! 6 B7 (Y q Aj  ( ۼ  )7 Aj A Ajҫ Aj  ( ۼ  )7 Aj A Ajҫ Aj Ajȏ Ajܛ q Aj Aܚ Aj Ajȏ q Aj AA -ܚ Aj Ajȏ q Aj Aܚ Aj Ajȏ Aj  ( (۩ Ajˤ Ajˤ  (6  )7  )7  (6  )7  (6 Ajܛ (! (! (Y(Y (!!B Al j) |Y  V!  jYG[ P[ Aj  Ӈ  )7 Aj A Ajҫ Ajܛ 6 B7 Aj A -ҭ  Aj Ajλ (! Aj (- (Y( (Ȟ (! ( (Y (I ( AljY-! Aj ( ( 5Yπ Aj ( ( )π Aj  ( (ۺ Ajܛ )! )!  )7  )7  )7  )7 Aj  Ajȥ  7  7  )7   AkAq  AjAҬ Aj B At­§ܚ Aj Aܚ Aj Aܚ Ajܛ Ajܛ Ajܛ μ ( ˫ (! ((E (Y(Y (Alj!  G -! Aj! [A!A! Aj  ܚ 6 B7  Aj Ajλ Aj Ӽ (	F Aj Aܚ (Y(Y (Y׺  )7 Aj A Ajҫ Aj   ȵ Aj  ц (! (! (	FYE  ϑE )! Aj  ( (ȳ  7  )7  )7 Aj A AjAҫ Ajܛ Aj   ( (ɶ  )7  )7 Aj A Ajҫ Ajܛ [ Ajܛ Ajܛ Ajܛ Aj Aܚ Aj Aܚ Aj Aj Ajλ  (6  )7  )7  (6  )7  (6 Ajܛ ((E[ Aj (YAܚ Aj Aܚ  Aj Ajλ (! Aj Ӽ (	F Ajظ (! Ajظ Aj Aü] Aj Aj۵ (Y	G (! (! (! (!!!!  6  6  6 Aj  ( (ȳ Aj  ( (٬ Aj  (qە ( (׺  )7  )7 Aj A Ajҫ ( (ϑ  )7  )7  )7 Aj A AjAҫ  )7  )7  )7 Aj A AjAҫ  6  6  6  6 Aj Aj֚  )7 Aj A Ajҫ  Aj Ajλ Ajܛ Ajܛ Ajܛ Ajܛ Ajܛ (! (Y(E ( Aj Aܚ 6 B7 Aj Aܚ  Aj Ajλ (Y-! -!AAֽ! Aj A tAq rҭ  (6  )7 6  6 6 -E (Y (Alj!  YF[ Aj! -G[ (E[ ) )Z[ Aj Aܚ Aj Ajȏ (Y (YAlj! !  F[ -! Aj! [ Aj Aܚ Aj Ajȏ (! (! Al j! -! (!! !  YF[ Aj! -G[ (E[ E[  ʙ  ʙX[  (! Aj  )YӇ Aj  /Y۞ (! /Yq / 	qF )! Aj  Ƞ  7  )7 Aj A Ajҫ Ajܛ  (6  )7 Ajܛ (!! (Y!  Al jY- (Gqj!  jYG[ k P Aj ( Ȯ F  )7  )7 Aj A AjҫA! -E  6 6 6AA AjӵAqAF! )YP Aj ( Ȯ )! )! Aj   ȷ  7  7  )7 Aj   AjAҫ Ajܛ F Aj  ȭ  )7  )7 Aj A Ajҫ Ajܛ 5! Aj ( ( ­Yπ Aj ( ( π  Aj6  Aj6  Aj6! Aj! AG Aj Atj ()7 j! Aj! Aj A  AjAҬ Ajܛ Ajܛ Aj    Ҫ   ̀ Ajܛ Ajܛ 6 B7 Aj  ( (۩  Aj Ajλ Ajˤ Aj г (Y (!AAֽ! Aj Aܚ  (6  )7! 6  6 6 (Y Alj!  YF[ Aj! ( (A΍E[  )7 Aj A Ajҫ Aj Ajȏ (! (! Aj Aܚ Aj   ۩  Aj Ajλ Ajˤ μ Aj˩ (! (Y(YE Aj Aܚ 6 B7  Aj AjλAAֽ! 6 B7 Aj Ǣ (! (! 6 B7  Al jAkY Aj   -ӌ Ajܛ  (6  )7 ( Ϧ Aj  Ӌ  (6  )7! AG  Ajj! Aj! (YE[  6  (6 Aj A Ajҫ Aj Ajȏ Ajҳ Aj  ( (۩ Ajˤ  (6  )7 6  6 6! AK Aj  Akȭ  )7 Aj A Ajҫ Aj Ajȏ Ajܛ (! (! Aj   ۩ (! (YG (! Aj  ֩A AI! (Y (tj! ! E  FrE Aj ( ( - (ʖB ) |Y  V  (! Aj! k! ( ˫ )YP Aj ( Ȯ Aj   ȷ AO  )7 Aj A Ajҫ Aj  ȭ  )7  )7 Aj A ­ AjҬ Ajܛ Ajܛ Aj Aj ((֯  ( (Ԉ Aj ( ( ( (ɶ )! Aj  )Ӈ  7  )7 Aj A Ajҫ Ajܛ Ajܛ Aj Aܚ Aj Aj Ajλ  (6  )7  )7  (6  )7  (6  )7  (6 Ajܛ Ajˤ (! (! (!! 6 B7 (Y (tj! !  F[ (Y (O^ Aj! ( AljYջAq Aj  ֪ Aj Ajȏ E[ Aj ɒ Aj ɒ (E[ (E[ ) )X[ Aj Aܚ (  Aj  ц (Y	F[  )Y7  6 Aj  ( (ȵ Aj  (q۔ Aj §Y B§YAͨ (! Aj  Aͨ (Y  6  6 Aj A Ajҫ (Y  (6  6 Aj A Ajҫ Aj  ΰ  )7  )7  )7 Aj A AjAҫ Ajܛ Ajܛ Ajܛ Ajܛ Aj AܚAAֽ! Aj Aܚ  (6  )7! 6  6 6 (Y Aj  ( ۪  )7 Aj A Ajҫ Aj Ajȏ Ajܛ (! (! Aj Aܚ  (6  )7 Aj   ۩  (6  )7 Ajˤ (  (6  )7 Aj Aܚ 6 B7 Aj Aj Ajλ  (6  )7  )7  (6  )7  (6 Ajܛ μ Ajܛ Ajˤ (! (! (! 6 B7 (Y (tj!  G (Y (O^ Aj! Aj ( AljYפ /[ Aj  ֪ Aj Ajȏ B7 B7 B7 B7 B7 B7 ( Aj Aܚ Ajܛ  (6  )7 (Y (I Aj Aܚ Ajܛ  (6  )7 E[ Aj  ( ۪  )7 Aj A Ajҫ Ajܛ  (6  )7 Ajܛ  AjAü] Ajˤ μ Aj$#AkY$ Aj ׌YAjY (YAѫ (Y (! Aj (ا Aj  + +ɡ (! 6 (! Aj  -Y (Ҥ ( q (Y F[ -F[ AF[ Aj AjAü]  6  6  Aj6  Aj6  AjAҊ AF[ Aj AjAü]  AjѸ  Ajɋ  6  )7  )7 )!  )7 )!  )7 (!  (6  7  6  7 -YAG -YAGq  (G[ AjAr Aj׊E[ AG AGr[ (ډE[ -q[ -E[   Ajк   AjΪ Ajک Aj AЋ Aj ( (ָ (Y (ؑ  ՟ Aj AЋ Aj ( (ָ (G[ Aj (YAͯ (	F 6 B7!  )7  (Y6 (! Aj  ω (! (Y (Y (YA΍E[  AjAҊ (! (!  A΍ Ajک Aj Aj k֚ Aj ( (и Ajܛ  A΍  6  6  AjAҊ k  A΍  AjAҊ  A΍ Aj  Aѫ (YE[  ѹ Aj ѻ -AF[ Aj AjAü]  Ajɋ   AjΪ  A΍E  A΍E[   ɝ ׍Y(Y (Y(j!  6 E^ (! ̎  Aj Aj  F6  AjAҊ ˟ ՞ Aj ׌Y(AڄYЕ ( (ֹ و ̉ ̍  A΍  )7  Aj6  Aj6  AjAҊ  A΍ (! (! 	6    Ajٯ  A΍ (! (! 6 B7    Ajٯ  A΍  )7  AjAҊ  A΍ AjA ( (Ҡ (G[ (YAO^  -:  Aj6  AjAҊ  A΍ ( (ͼAqYAF[  :  Aj6  AjAҊ  A΍ (! (! Aj  Aѫ (YE[   ΍YAA ѵ  ٗ  A΍ (! (! (ƴ! ׍!! )7 )7 )7 Aj! Aj! AG At! j!  jY(Y (Y  ΍E[  ͽAqYAF[ Aj (AЋ Aj ( (ָ (Y (ؑ   AtY( (ԗE[ (̖!AAֽY :  6  6  6   ǂ   ԗE[ Aj  AjӞ  ( ( (Ajο Aj˥ ̍ و  A΍E  A΍E[ (Y (YA΍ (AڄYĭ و  A΍ փ 	k AjИ (qE[ (! 6   AjЃ (! (! Aj Ajϗ (! (! Aj  ϼ! )BQ ( )§Ytj  (I! Aj Ajϗ (! (Y(F (ƴ! E و  (k6 (ƞ ׍Y(Y(j!  6 E^ ̍ Aj AjYAܚ (ƟYƠ! و ڌ  ( (ы و Ajܛ Aj (ˉ (	F! 6 B7!  )7  (Y6 (!   ơ! Ajܛ Aj Aܚ  AjԐ!  AjԐ! Aj AŞYА (! (! و! q !    ƣ! Aj٣ (G و! (! و  ֹ و و و و ̏ و  (k6  (k6  A΍E[ )!  )7  7  Aj6  Aj6  AjAҊ ( ˬ Ajܛ و ̉ Aj$#AkY$ (̗Y Aj (YAj܇ -! A6 6  (Y-At)7 Aj Aj֚ AtY(! (! (! /qYE /qE[  Aj Aj /Y;  Aj Aj /Y; Aj Ajٍ Aj AjǠ Aj Aj ( (ٍ Ajܛ  M[ Aj Ajٍ Aj AjǠ Aj Aj ( (ٍ Ajܛ Aj Ajٍ Aj Aj  ٍ q ! Aj׌! (! (! ( (  ΍ (Y(j!  6 E^ (^ Aj! (!  6 ؓ Aj ֕ (	G Aj  ΰ  (6  )7  Aj (Ajο Ajײ Aj Ajϗ (! (Y( Aj (AjAܚ ( ( (ы Ajܛ  (k6 Aj ʴ (! (Y	F! (! (AХYA  ͥ A  ͥ (^ (!  6 )!  6  6  6  7 AjѤ Aj (AjAܚ  ( (ؙ! Ajܛ Aj (AjAܚ ƴ! B7 AjιY(j!  6 E^AAֽY 6  6  6  (6  )7 ŜYƴ! Aj Aj̝ (! (Y( (ؒ  6 6  (j6 ̒ A Ԫ و و Aj ֕ (	F ƴ!!A!Ĉ! k!A!!A!   Ƣ AjԠYƭY Ă! Aj٣! (G و و و ! (! و و Aj ʴ (! (Y	G  (Y6  6  6 Aj (ּYЉ (! (F و Ajԡ ! و A  ͥ A  ͥ ĭ B7 AjιY(j!  6 E^AAֽY 6  (6  )7 ŜYƴ! Aj Aj̝ (! (Y( (ؒ  6 6  (j6 ̒ Aj (ʷ (! (q !  	č ٣ (G و و و! (! و و و! و ̉ و E[ Aj ǖ AjA AjκY٦ ׳ و Ajܛ ̊ و ڗ Aj$#AkY$ (! Aj (Y( (Y (Yͯ (Y	G  AۧE ( (Aۧ[ ( (ҙ[ Ajܛ (! (!	!A   A΍YYA  YҚYEA  ҚE 	F!  6  6  6A!  A΍!  A΍!!  A΍!  A΍!A!  A΍ Aj  ϊ (! (! (! ( (ˬ  Aj  Ǩ AjԠ! AjAAǱA  ( (ǲ! Ajܛ و!!  ˬ  A΍ Aj (Ǘ (! Ajќ 	F    ŞYAǲ! و!!!  A΍E[ Aj (ˆ (! Ajܛ [!AƓ! Aj    ŞYA  נ (! (! و Ajܛ s! 	F  A΍ ( (ұAqAtY( (Ş!  A΍Dŝ!  A΍[  A΍Ş!  A΍AŞ!  A΍AŞ!  A΍AŞ!  ΍AŞA!  A΍  A΍[  A΍E[A!  A΍ Aj  Т (! (! (Y   (  ،Y      ،Y׼! و و  A΍  ،!  A΍E  A΍[  A΍[  A΍[  A΍E[Ď! Aj  Aم Aj Ajʲ (YE[ Aj  (ԁ  ( (ŞYڳ و^^  Ş!A!      ƿ (! (!  6  6  6  6  6 G Ajќ! 	F 6 B7  (6  )7  A΍!A!  A΍!A!  A΍!A! Aj ǖ Aj ( (AТ (Y )!  (6  7  6 Aj Aj֚ ( (Ɠ! Ajܛ و ! Ajܛ Ajܛ!   AjԠY  ǲ! و و! و  6  6 Aj$#AkY$  (! (!  A΍ 6 B7 (Y (Alj!  G 	k ( (ȉ Aj! Aj    (Y (ǒ (! (Y	G (! Ajќ  6  6  6 ( ˬ ( ˬ^  A΍ 6 B7 (Y (Alj! Y G Aj! -[ 	k ( (ȉ Aj    (Y (ǒ (! (Y	G (! Ajќ  6  6  6 ( ˬ ( ˬ^  A΍ Aj   Aנ! (! (q[ O^  -:  A΍A! ԟE Aj   AAנ! (! (q[ AO^ -!  :  A΍ Aj   AAנ! (! (q[ AO^  -:  A΍ Aj   Aנ! (! (q[ O^  -:  ΍ Aj   AAנ! (! (q[ AO^  -:  A΍ Aj ( (Ǧ 	k    (Y (Ǔ (! (Y	F ( ˬ (! AjѠ  6  6  6 ( ˬ^  A΍E!A  Aǳ! Aj   AǓ (! (Y	F[ (! AjѠ  6  6  6 (! AjA  Ҡ (F (YAO^ Aj -Al jY( (Ǧ 	k    (Y (Ǔ (! (Y	G (! Al jYAjѠ  6  6  6 ( ˬ ( ˬ^  A΍ Aj   AAנ! (! (q[ AO^  -:  A΍ ԟE ĐYŧ! 	k ěYʽ! Aj ěYʽ F )BR[ (E[ +! +! و و ٸ  fE ٸErE!	 ü Df DdAt	 ü Df Ddr!! ʦ! و [ و و ʦ! و  6  ;  A΍ Aj ʽ )BQ +Y ¡Db[ ۀE[  ü7!A Aǲ!  A΍ ҰAqYF!   Aǲ!  :^  A΍E!A  Aǳ! Aj ֕ (Y	G )! Ajܛ  7  6   Aǲ!!!  6  6 Aj$#AkY$ (! 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 B7 B7  j! Aj! !  G -YAF!! ԞEAA څ!   ! j! j!  jY	I[ !  M[ Aj   ͪ AjA ( (Aɯ Aj   ͭ Aj ( (Aم 6 Aj Ajʲ (YE[ (!  (Yj6 Aj  Т (! (! AjA (Y  Y (  YҠ  K (q (YAK^ At jY(!   6 (!   6 E[ Aj    Aɯ E[  AjAǤ A6 6  )7 Aj Aj֚ AjA   ( (ɯ Ajܛ Ajܛ  ΍[ AjA  ɯ Aj AjAAǍA! (F (YAO^ -! Aj! ( (ұ! Aj AjAͻ Aq  AqAF!! (Y Aj  (YТ Aj (Y   (  Ͽ /! Aj (   (  Ͽ / /q! /Y 	qO[ AjA  Aɯ!  ;  ;  ;  : 	6 	6 	6 	6 : B7 B7 B7 Aj! AG  -Y:  6 AtY(! (!  Aj6 Aj Aj   AjAǐ -Al jYѠ  (6  )7 j! Aj AjAͻ (Y Aj  (Y΋ )BQ )YBT[ AjA  AɯB!  7 	k AjAǍ!  (s (Grq:A! Aj AjAAǑ (! (! (! Ajܛ   	FY6   6   6 : 	6 	6 	6 	6 	6  6  6 Aj AjA AjAǑ Aj AjAǍ (F (YO^ -! Aj AjAAǍ (F (YAO^ -! Aj AjAAǍ!! (F (YAO^ -! Aj AjAǍ (F (YO^ -! Aj AjAǍ! (F (YAO^ -! Aj AjA AjAǑ  6 Aj AjA AjAǐ Aj AjAAǐ  :  q:  :  :  q:  (6  )7 Aj˜ Aj AjAAǍA! (F (YAO^ -! Aj AjAǍ )! (! (! (! AjY AjAü] Aj AjAü] Aj Aü]  Aj Aj҅  :  E q: 	F 	6  6  7 BZ  7  6 Ajܛ 	6 Aj$#AkY$ Aj  жAAֽYA6 6  )7  (6 6  6 6 A6 6 A6 6 6 A6 6 B7 A6 Aj AjЗ (YE[ Aj   (Yͯ (	F[  (6  )7  6  6 Aj AjȒ (Y(j!  6 E^ (Y (Yʬ Aj  ΰ A6 6 Aj AjȒ ( AjAΰ A6 6 Aj AjȒ Aj ּYЙ Aj Ajњ (Y	G 	Gq )!  6  7 B§! §!! 6 B7! و Aj Aͯ (	G ( (  ż! Aj٣ (F (و Ajܛ Ajܛ Aj Ž Aj ( (ɹ (! (! و 	F[  6  6  6  ʬ   ( (ۧ  6  6  6 A6 6 Aj AjȒ Ajܛ Aj ܇ Aj Ajё Aj ( (ς Ajܛ Ԕ (! (! (! (! (	G Aj (Y (YAȹ (  (Y!   !A!! Aj  ΰ Al j!!  G )! Aj ( (ψ  )7 6 6  7 6  6 B7 Aj AjЗ (Y Aj  (α j! Aj! Ajܛ AjAΰ AjA ( (ɱ AjA  ɱ AjAα   Aͩ (Y (! AjAα A6 6  6  6 Aj Aj֚ AjA ( (ɱ Ajܛ AjAα  (6  )7 Ajܛ Ajܛ Ajܛ ̎ Aj˩ 	kќ Aj!  AjAΰ A6 6 Aj AjȒ Aj AЄ Aj AЄ	! (Y	G  )! ! Ajܛ  6 ( (Y	G! (Y	F! (! (! (!  7 (! (! žYA! -E Aj AڄYAЊ Aj ( (ָ (! (!! Ņ!! F ſ! و  kY J! Ń! YAG Aj! ( K[ ! j(!A! AlY  MYnY  l GjY AkAOAA AjY AMY AO! و وA!   !   ! Aj! (! (! (! (! (! AjAΰ Al j!  G Aj ( ( ( (ɱ Aj! AjAΰ AjYAü]!! AG AtY j(!  Aj jǞ )! Aj   kΩ A6 6 A6 6  7 A6 6  )7 Aj AjA֚ Aj ( (α Ajܛ Ajܛ Ajܛ Aj  Ω 6 6  )7 Aj Aj֚ Aj ( (α Ajܛ Ajܛ j! !  (6  )7 Aj Ajٍ AjA ( (ɱ Ajܛ AjAα AjAAɱ AjAα Aj  σ 	F 	Fq Aj ( (α Ajα AjA  ɱ A6 6  )7 6 6 Aj AjA֚ Aj ( (α Ajܛ 	G  AΎE   AΎ!! AjAα AjA   A ɱ 	G AjA § B§ɱ AjAAɱ  (6  )7  AjAٍ Ajܛ Ajќ Ajќ Ajܛ Ajܛ ̎ Aj˩ 	kќ ќ Aj$#AkY$ ׍YAj! Aj ( ж Aj Aj Ԓ Aqk Aj ٖ Aj  Aj Ajɪ Aj (ּYAЉ ( (ֺ! و Aj  Aj Aj ( (Dɫ (G B7 AjιY(j!  6 AAֽY 6  6  6 ŘYƴ! Aj Aj̝ (! (Y( (ؐ  6 6  (j6 ̑  Ɛ ٣ ( (ֹ و^   (׹ و Aj֋ Ajܛ Aj ٖ Aj Ajё Aj ( (ς Ajܛ Aj  Aj Ajɪ (! (! (! (! Aj Aj͂ (! (! AjAΰ Aj Aj  ɂ (!  (Y (AljY6  6  6 Aj!  F[ Aj! (Y	G (! (!  )Y7  6 Aj   § B§ɱ Ajܛ ! !  6 Aj˨ AjAAɱ Aj  σ )! Aj  σ )! A6 6  7 A6 6  7 A6 6 B7 Aj AjЗ (Y Aj  (α Ajܛ Ajܛ  Aj6 Aj  AjɁ  (6  )7 Aj AjAٍ Ajܛ Aj֋ Ajܛ Ajܛ (! (! AjAΰ AjAǨ Aj ( (α Ajܛ (Y (tj!  G Aj  (Aӥ (Y (Atj!!!  G Aj  α (! (! -!!  ֭Y! Aj!  j! !  YG j!! -YAk AF[ AG[! Aj   GYα Aj  α  6  6 AjזYAF AjAֶ F[ Aj ֶ Aj  α!! Aj! Aj˰ Aj Ajٍ (!! 6 B7 ʧ! Ajʈ!  (Y (Yʊ6 A6 6  6 A6 6  6 A6 6 A6 Aj! Aj! AF[ j! Al jY(YE[ (! Aj (YГ (! (G  Ǜ و  6  6 Aj AjȒ و ! ڠ^ AF[A k! Aj Alj!!  F[ Al j(و j!^  )7  (Y6 (! Aj (ϕ A6 6 6 B7 A6 6 6 B7 A6 6 6 B7 A6 6 6 B7 Aj! (Y (tj! (! (!  G Aj  (YAӥ Aj Ajє Aj  ֯ (Y! (! t j(Y I  j:  jYG[ Aj! (Y (Atj! Y G Aj ( ( ӣ Aj! Aj Ajє (G[  (YM[  j: (Y (Alj! Y G Aj ( ( Ӥ Aj! Aj Ajє (G[  (YM[  j: (Y (Alj!  j! (! !  YF  FrE Aj! -! j! E[ 6 B7 Aj ( (܊ Aj ( (܊ Aj ( (܊ Aj / (ɼ Aj ( (܊  (6  )7 Aj Ajє  ϯ (! /! 6 B7 q  6 Aj Aj̈́ Aj ( (υ 6 6 A6 6  )7 Aj AjA֚ Ajܛ Ajܛ Ajܛ  (6  )7 6 B7 (! (! Aj Ajё Aj ( (ς AjA ( (ͣ Ajܛ Ajܛ (Y AjA ( ͣ AjAAͣ AjAAͣ Al j!  G Aj ( ( ( (ɴ Aj! AjA ( (ͣ Aj Ajٌ 6 6 A6 6 A6 6  6  6 6 6  )7  )7 Aj AjA֚ Ajܛ A6 6 A6 6 A6 6  Aj6  Aj6  Aj6 Aj!! AF[ Al jY(YE[ j! (! (Y(YE[ 6 6  6 A6 6  6  6 A6 6  (6 Aj AjA֚ Aj ( (α Ajܛ Aj Ajٍ Ajܛ Ajܛ Ajܛ Ajܛ Ajܛ Aj˩ Aj Aj͂ Aj Ajђ Aj Ajѓ Aj ( ǁ   AjԠ׹ Aj˛ ̍ Aj$#AkY$ ŐYּ! و Aj AЉ ( (ֺ! A6 6  )7 Aj Aj֚ A ( (ͥ Ajܛ 	k ܃ (! (YF ģ! Aj٣ (G G! (و  q  چs  rG!  ؑ  ؑ A ԩ Ս A؜و A؜! A ( (ͥ A -Aͥ Aj  Ў ( (ֺو Aj (Yή )! Aj ή  )7  7 A6 A6  Aj6  Aj6 Aj Aj٭ A6 6  )7  Aj з Ajܛ Ajܛ Ajܛ Aڄ! Aڄ! 6 B7 6 B7 (Y (Atj!  G (! (! Aj ή (! (!! Aj ή (! (!  6  6 A6  Aj6 Aj Aj٭  ( (Х! Ajܛ AAͥ  A΍!  A΍!A!  A΍!  A΍Y! ! Aj! Al j! AХ! AХ!  G -!  (Y (YХ!  A΍ Aj  ƴ    ξ Aj    A΍YAA Х    ξ Aj Ajγ Aj! و و Aj ȍ Ajܛ Ajܛ Aڄ! Aj ή (! (! AХ! AХ! Aj AХ A   ξ Aj Ajγ Ս ƴ! Ajܛ و Aj Aܚ A ( (ͥ Ajܛ AڄYAХ! و  з و AڄY з Aڄ! Aڄ! Aڄ! Aڄ! Aڄ! 6 B7A!! AG Aj  -Yر Aj A AtY( ( ( (؝ (! (! Ajܛ Ϗ Х!  (F Ajϙ (! At jY 6  6  jY6 و 6 B7 B7 AjAü] Aj Aj˂ /YAG  )7 A6  Aj6 Aj Aj٭ (! (! A6  Aj6 Aj Aj٭ (! (! Aj  ܚ      ( (ؚ! Ajܛ Ajܛ Ajܛ AAͥ Ϗ AХو Aj ȍ  з! Aڄ! Aڄ! Aڄ! Aڄ! Aڄ! Aڄ! Aڄ! 6 B7 B7 AjAü]A! Aj Ajʻ )BR[  )Y7 BR Aj  ׬ Aj Aܚ Aj Ajǝ  A ( ( ( (؝ (! (!  (F AjϞ (! t j 6  jY6 و Ajܛ Ajܛ Aڄ! 6 B7 A6 (6 -: Aj!A!! AG Aj   j-Yز  AtY(Y6  (Y6 A6  Aj6 Aj Aj٭  ( (Х! Ajܛ A (Y (YХYAХو AХYA  Хو AХ! A; A6 6 A; A6 6 B7 Aj Aj˂ /YAG )! Aj  ܚ  6  6  7 Aj Aj֚ A ( ( (Y (Yؚ! Ajܛ Aj     ؟ A ( (ͥ Ajܛ و Ajܛ AХ! و و و Ajܛ  (F Ajϟ (! Al jY : A:  6  6 B7 B7  jY6  )7  (6 Aj AڄY Aټ (! (! Aڄ! Aڄ! Aڄ! Aڄ! Aڄ!  (6  )7  )7  (6  )7  (6 و و Aj  Ў ( (ֺو و و و و ( (A΍Y Aj AЊ Aj ( (ָ (G[ Aj (Y܄ (F (! Aj ˉ  ( (	G (һ Ajќ و و Aڄ! Aڄ! Aڄ! Aڄ! AڄY з ڄ! Aڄ! Aڄ! AڄYAڄ! Aڄ! Aڄ! AڄY з Aڄ! ڄ! AڄY з ƴ! Aڄ! AڄY з Aڄ!  :  6  6  6  6  6 B7  6  6  6  6 Aj AjAü]  6  6  6  6  6  6  6  6  6  6 6  6  6  6  6  6  6  6  6 :  6  6  6  6  6  6 B7 B7 B7  (6  )7  )7  (6 B7  6  6 B7 B7 B7 B7 B7  6  6 B7 : B7  6  6 B7 و و و و Aj$#AkY$ ̗Y AjYؿ ׌! Aj ٕ AjY Ajֱ Aj ׍YAj܇ Aj (܅ (Y (ؑ#AkY$ Aj AjY܇ Aj Ajё ( ( (ы Ajܛ Aj Ajɉ ( ( (ы Ajܛ ( (YGՍ  Aj ܇ Aj Aj (Aj (Aj Ajǆ (ڄY ( (ы و (Y(j!  6 E^ (! ̎ (Aڄ! Aj (AjAA  Fܚ  ( (ы Ajܛ و Aj (ˉ (	F 6 B7  (6  )7 (! (Y Al j! !  G (! Aj!   jYM[^ Aj ϰ Aj ( (α  (Yk!  (Yj! ! AjY G (Y K^   ( ü]  k!  j! !  k! (!!!  6  6  6 Aj  ς ( ( ( (΍! Ajܛ Ajܛ Ajܛ  Ajױ (ٵ  (6  6  Al jY6  F[ Aj! (Y	G  )Y7  6 ( § B§Хو Ajܛ ! !  6 Aj֊ Ajܛ (ٵ Aj AjɊ (Y (Alj! (! !  G Aj! (Y	F[  )7  )7  (6  6 (AХY ( (Хو  ( (Хو و Ajײ ! !   kAǹ  Ϥ  )7  (Y6  )7 (YAj! (Y (Atj!! (!  G AF^ ( -Y -FĻ Aj ( ( t j5π ( ( (ы Aj! j! Ajܛ^ Aj! (Y (tj!  G Aj (Aͯ (	F! 6 B7!  )7  (Y6 (! Aj  Aͨ!! (Y  Y (  YA΍  -Δ j! jYAG[  Aj ( ( ­π! 6!!!  A΍ /! /! /! /! /! /! 6 B7 qY qrE  (6  )7! Aj       Ȫ Ajܛ /!  )7  (6  A΍ )YP Aj Aܚ! Aj  ׭ A6  Aj6 Aj Aj٭ Ajܛ^  A΍ Aj AA -Yܚ s!  ۂ! : 6 B7 AqYAF  )7  )7 -! 	k  Ԋ (Y (YG Aj    ʁ Aj   ( (ǯ!! 6 B7  : Ajܛ! (! (! (! (AڄY  ы و (A qYԩ  6  6  6 A6 6  6  6 6 6 Aj AjA֚ Aj ( ( (Њ Aj ( (ָ (! (! Ajܛ G Ajܛ E  ۂAqYAGq Aj Al jY( (ҩ   ʁ Ajܛ  (6  )7  )7 6 6 Aj Aj֚  ( (ы Ajܛ A ԩ Ajܛ و Aj! Ajܛ Aj (ˇ ( ( ( (ۧ! Ajܛ  ( ( (Ī Aj! Aj  ф ( ( (ы 6 6  6 Ajӵ! ( AqAGՍ /!!  / /qYY; /  qY!  / Y; /  !A! AG    I; Aj AjǠ  jY(A ( (ͥ Ajܛ Aj AjǠ (A ( (ͥ Ajܛ Aj AjǠ ( ( (Ī j! Aj! Ajܛ (Y (tj!!  G AF^ ( ) At)QĻ Aj! j!^ (Y (Alj!B!  G )Y   T! Aj! (ٵ (Y (Alj! º!!!!  G ( -YA Х! Aj )ºD¢ £έ A ( (ͦ Ajܛ و j ! Aj!  rYsq j! (!  6 A6 6  6 6 A6 6 A6   M6 A6 Aj!! AF[ Al jY(YE[ (!  (6 Aj AjǞ (   ( (ͦ j! Ajܛ ( -Ļ Aj  Ӌ ( ( (ы Ajܛ (Aj! (Y (Alj!  G Y-YAl jY(! (! -!  -Y:  G (ٵ 6 B7 -Al jY(Y (YAlj!  G (AХYAХYA -AtY( ( ( (؛و -Y (Y (YسAqYAF Aj    ґ A ( (Хو Ajܛ Х!  ͌ Aj  - ( (ґ A ( (Хو Ajܛ Хو  з ڄ! Aj A ҭ  ( (ы Ajܛ Aj! و Aj ȍ و  -Al j6 Aj  Ajͷ (Y (tj! (! (! (! !  G (! Aj! -AF[  O^ Aj ( t j(Ў ( (ֺو^  ڤ (^ )!  )7 (!  (6  6  7 Aj˪ -! Aj! Aj  Ԋ (! (! Aj ϗ Al j! (Y(Y (tj!! (! Y G  F^ ( M^ Al j! ( tj(!    ( (қ! j! Aj! (AڄY Ļ و (  Gq GrՍ (ڄ! Aj ( ( ­π  ( (ы Ajܛ و - ( (سAqYAF[ (Aڄ! Aj   ӌ  ( (ы Ajܛ و  (k6 ( (ҩ! ( G KrՍ ( ( Ajӎ Aj  (ȭ Aj  )Ӈ  )7! Aj A Ajҫ  )7  (6 Aj  Aj۩ ( ( (ы Ajܛ Ajҳ Aj Aܚ  )7  (6 (! (! Aj  Ajۨ Aj    ( (؟ Ajܛ Ajҳ Ajܛ ( ( (ы Ajܛ (Aڄ! (! -F (G!  Ս و (! ( (YEՍ (ٵ E (Y (Atj!!  G  6 (Y -!!! AF[ - ےE j! ! Aj A ҭ (! (! Aj  ȭ Aj    ( (؟ Ajܛ Ajܛ A6  Aj6 Aj Aj٭ (A ( ( ( (ؚو Ajܛ Ajܛ Aj! j! (Y (YF[ Aj Aܚ (! (! Aj   kȭ Aj    ( (؟ Ajܛ Ajܛ (AA ( (ؚو Ajܛ (Y (Atj! Aj! Aj!  G -! (! (! (! (! Aj - Ajƻ ( (Y (Yы (! (!  ( 6   6   6  (6  )7 Aj  Aj۩ ( ( (ы Ajܛ Ajҳ ( ( (ы ( GՍ (Y (Atj!  G  (6  )7  )7 ( ( Ajӎ Aj! (F (ٵ ( -! Aj  ( ( ЧA !A  j! (Y (Alj! (! !  F[ (YF[ -! (! -! (AХ! Ak AMAqk AG[ AjAΰ  6 A6  Aj6 Aj Aj٭  )7  (6 AjAΰ A6  Aj6 Aj Aj٭  ( (Хو Ajܛ F  (I Aj   ( AljY( (ґ Aj Aܚ Aj!  ( (Ϗ Ajܛ Ajܛ و  ˣ Aj Ajг (!  (Y (AljY6  6  6  F[ Aj! (Y	G )!  )Y7  6 (AХ!  7 A6 6 Aj Aj֚  ( (Хو Ajܛ  § B§Ϗ و Ajܛ ! !  6 Aj˨ (^ 6 (! (Y (F (!!  F[ Al! At! j!  jY( (  jY( (΍[ Aj! 6 At j!  F[  )7  )Y7 Aj! §	G (Yī و Ajܛ  F[   kAṽ (Y (Alj!  G A6 6  )7 Aj Aj֚ Aj  ( (ȵ Aj ( (ΰ (A ( ( ( (ؚ! (Y (F ϝ Aj! ( AtjY (6  )7  6  j6 Ajܛ Ajܛ (! (! At j!B!  G! (	G ( ( ( (қ! (A ۘ ­ |! Aj! ( ( (GՍ Aj ( ( π )! Aj ( ( 5π  7  )7 Aj A Ajҫ ( ( (ы Ajܛ Ajܛ Ajܛ  (j6 -YF (ĽE ( з!!! AG 6 A6 6  -YAt)7 6 Aj AjA֚ j! ( ( (ڄ! Ajܛ (Y (Alj! Y G Aj!  -G[  ض!   GYՍ A ۘ و  q j!  j! Aj ( ( ۬ )! Aj ( ( ۬  7  )7 Aj A ­ AjҬ Ajܛ Ajܛ (AڄY ( (ы و ( GՍ Ajܛ AG[ (ٵ Aj Ǣ (Y (Alj! (! !  F[ -YAF[ (AХY ͌ Aj A AtY( (ґ  ( (Ϗ Ajܛ و Aj!  ڣ (E[ (AХYAХو Aj Aܚ  ( (Ϗ Ajܛ و Aj  ς (A ( (ͥ Ajܛ Ajܛ  ܛ ܛ Aj! (! (! 6 B7 Aj - ( (ȞA! (!A! ( (Y (O^ ( Alj-! ( ˫ (Y (Alj!A! Aq!! Y G Aq -YG Aj  ( (ȵ (! (! Aj  ȱ Aj    ( (؟ Ajܛ Ajܛ  (F Ajϟ (! Al jY (6  )7   G: 6 B7  jY6 (! Aj! E Al jYAFr[   Akӟ  (6  )7 (YO^  j6 (! (Y (YF (!!  G AlY jY-  jY-G[ ( ( ( (΍E[ (Y (G[ (! (!!  G AlY jY( (  jY( (΍E[ Aj AjҲE[ Aj AjҲE[ (Y (G[ j! ( ( tӷE[ j!  6 Aj˸  6 ( GՍ (ٵ Al j! Aj!  G (! - AХYA (Y (YХو AХYA  ͥ AХYAХYA ( (Хو Aj!  з AХ! (Y (Alj!  G!  (YA ХY ( (ХYAAͥ و  Aj­ Aj­B7 6 G  t j(Y( (Х! (Y A ( Хو j! و  AХYХ! و Aͥ (Y tj!  G (! Aj! ( M[ (! AХY Al j ڃ و و Aj! و و و و ! (^ )!  )7 (!  (6  6  7 Aj˸ Aj Ajϗ (! ((Y Aj Չ  (k6  (k6  (jY6 E^ (^ (!  6 ؓ Aj ܇! ( ((GՍ Aj ܇ -! -! (Aڄ!A! (! (! kAA q!AA q!A!A!A! Aj  (ȭ  )7 Aj   Ajҫ Ajܛ  ( (ы Ajܛ و qY!AA ! AG  -YAt)7 A6  Aj6 Aj Aj٭ ( ( (ڄYA   FY A ͥ و j! Ajܛ (ٵ -!  (6  )7  )7  :  : (Y(!  Aj6  Aj6  Aj6  Aj6 Aj  Ajͷ (! 6 B7 (Aj! (Y A  AO Ytj!A! (! (!! !  G (Y (O^ Aj  ( tj(Y֯ Aj  (ە Aj  -ذ Aj  -AtY( (ǯ Aj A -AtY( (ǯ Aj  (Y( ( (- ԭ׭ )Y )YQ 6 B7 Aj   ȟ Aj AjAü]  (6  )7  )7  (6  )7  (6  )7  (6  (6  )7  (6  )7  (F AjAAȆ (! Aj! Al j AjAü]  jY6  ڤ Al j! (! Aj! Aj! (! !  G Aj! )YBQ[  7  AjAü]! (ХYA ( (Хو AХYAAͥ A (Y (YХYϐ و 1! 1! 6  B B7 G t! j!  jY-E[ Aj  /ܚ A ( (Хو Ajܛ A ( (ХYϐ و A ( (Хو A ( (Хو AХY -͌  ( (Ϗ A ( (ХYA ( (Хو و AХ! (Y (! AХ! Aj ( ( ­Yπ AХYA (Y (YХو  6  6 Aj A  AjҬ A ( (Хو Ajܛ  6  6  6  6 Aj A  AjҬ A ( (ͥ t j! Х!  G (! Aj! ( M[ (! ХY Al j ڃ و و Ajܛ و Ajܛ و و و و و Ajٜ ! !  kAn!!  G Al jٜ j!  AAͺ (! ( ((YAKՍ - Aj Aܚ Aj ( ( ­Yπ  )7 Aj A  AjҬ Ajܛ ( ( (ы Ajܛ  Ɇ Aj!A ( (Қ Aj  Ӟ Aj ϗ (Y (Y(Y  I! (!! (! (!  G t j( Al jY( (ы j!  (k6 Aj˥ Aj Ajϗ (! ((YE  (k6 (! (!  (k6  F[ Ԗ (ٵ Aj Ajɇ (!  (Y (AljY6  6  6  F[ Aj! (Y	G  )Y7  6  (6  )7 (ХY § B§Хو A6  Aj6 Aj Aj٭  ( (Ϗ Ajܛ و Ajܛ Ajܛ ! !  6 Aj˦ Aj$ (ĵJ (! ((Al¸ (ĵ· ¸D£Y£YD D£d! (A ԩ -!   DfqY:  G Aj (AЊ Aj ( (ָ (! (! ; B7 AjɗAqYG (Y (tj!  YF[ Aj!  Aj (Aԫ Ajֻ sq[ q[ 	k ( (Ў ( (ֺو^ G[ Aj Е ( (ֹ و D¢! Aj (AЊ Aj ( (ָ (G[ (YAԩ Df Aj Aԫ Ajֻ[ ĵ· fE[ Aͥ و^ (! (! (! (ƒ! 6 B7 (Y (Atj!  G (Ս Aj! (Y (Atj!  G Aj (ĵ·ȋ Aj! (Y (Y  I! ¸D£! Aj! Ajr! (! Aj! (!  FYE At j+! (! (! (!  6  6  6  6 6    D£܎D܍Y£9  Aj6 At jY 9 Aj - Aj Ajȗ Aj  +Y¢έ (A ( (ͦ Ajܛ ( DdՍ (! Aj Aü]   ¢Y9  6 Aj AjYAü] : -YG -YGq  (G[ Aj Aj׉E[  +a[ G Gr[ Aj AjϘ (! (Y+ +a  +b[ - -G[ (Y (G[ (!! (!  G AtY jY-Y  jY-G[ k Aj AjԶE[ - - jΒE[ + +b[ + +b[ + +b[ - - jΒ[ + +b[ + +b[ + +b[ + +b[ + +b[ - jܓ[ + +b[ + +b[ + +b[ + +b[ + +b[ - jܓE[ + +b[ + +b[ ( ( ( (΍E[ - -G[ - -G[ - -G[ - jܓ[ Aj AjԶE[ j! Aj Ajה[  (k6  (k6 Aj ( Aj    ɫ (F[  AjAü] Dd 6 B7 (Y (Atj! Y G Aj! 	k! -AF[  )7  )7  Ը Aj Ajζ (YAM (! (! (! 6 B7 Al j! !  G  )Y7  )7 (! §AqAk ( M^ ( tj(! ( K ( Alj/! A: Aj!^ A: Aj! 6  6 A: Aj! (Y (Alj!! 	q!  F[ / G j! Aj! 6  6 A: Aj! A: Aj! Aj!  )7  )7 (Y (Alj! Y G Aj!  Aj׊E[  )7  )7  )7  )7  )7  )7 Aj Ajζ !  +Y +Y܎Y9  +Y +Y܎Y9   +   + ܍ ¡9   +   + ܍ ¡9 ! (! (! (! ( ϧA!!! j! Aj! Al j! !  G )!  )Y7  7 +!  7  7   +¢9   +¢9   +¢9   +¢9 Aj! ( GՍ Aj ѻ -YAFYE  -:  /; )! (!! !!!  G /! -!  /;  -: -!  :  ;  (Y6  )7  6  7  :  : E Aj ׊   !! AG AqAGr  Gr[   !! j! Aj!     6 (^  6 (!  6 (!  6  ϧ 6 : (^ )!  )7 )!  )7 )!  )7 )!  )7  7  7  7  7 Aj֋^  6  AjAɠ  (ĵ6 E[ Aj (܅ (F (YŃ! و [ (Y (tj!  YF[ Aj! (ŃL[ Aj (Е ( (ֹ (! Aj֋ ( (˭ ̍ Ajܛ ̉ E Aj ǖ A AjκY٦ ׳ و Aj Aj̞ (Y(! (! A6 (! 6 (! 6  (j6 At j! !  G (Y (Yˊ و و Aj! ̂  ˬ (O^ A (ՠ Ӝ! -F -s! Aj ׍YAj܇ (! Aj Ajё  )7 Aj A Ajҫ Ajܛ Aj ( ф Aj  Aj۩ Ajҳ Aj ( (ΰ Aj Aj Ajԍ ( ( ( (΍! Ajܛ q rE (̖!AAֽY 6  (6  )7  ŜYAБ (! (ٲ (^ )!  6 6 )!  6 6  7  7 Ajؾ Ajܛ ̍ -F -! : F[ AAԨ -! :  Aj ׍YAj܇ĈYA (ʧYԪ و A AjʈYԪ و A ( (ʊYԪ و ̍ A Ԩ و ̊ Aj$#AkY$ 	6 (! (! (! (YAO Aj AA΍! Ak!   Y   YAڅ! B7 B7 6 B7AA !  j! Aj! Aj! !  F[ -YAF s! Ak q[ AjAӷ[ j! A: 	; B7 B7  6 s! Aj! !  F[  Aj6 Aj ˃ -E[  (  - Fqj6 (! (!^ (Y (YAtj! Aj! Aj! (! (! (Y (YKY (   I-!!A!!  j! !!  G -Ak j! j! !  K^   ҧ!  F[  k!! 6 6  j!  jY!!  G -! Aqk AG[ AG Aj ȄA!^ AG[ AjAȄ!  F Aj (Ȏ! Ak Aj Ȅ! j! j! ! Aj (YȎ  AqF:  6  :  (Y6  (Y6  6  (Y6 (	F! 6 B7  G Aj Aj Ӳ Aj ( (ϋ Aj ( (ԁ Aj ( (э j! Aj Ajȏ Ajܛ  (6  )7 :! 6 B7 !  G (!  (Y6  6  6  6  6  6  6  Aj6  6! 6  6  Aj6 Aj AjО (q (!! (Y (Alj!!!  G ( (  Ԝ[ j! Aj!!!!  AjО ( Aΰ : Aj ש   Iq Aj ( (ǧ  K^ Aj  Ǩ (! (!  (6  )7 Aj  э A6 A6  Aj6  Aj6  Aj٭ Ajܛ : Aj ש : Ajܛ Ajܛ (Y (F Ajϙ j! Aj! ( AtjY 6  6  j6  (6  )7  )7  )7 Ajװ  (6  )7  )7  )7 -E[ :  6  6  6  6 k!  Aj6  Aj6!  G Aj Aj Ԅ j! (qE[ 	k Aj Ԅ (! (! (!!!  G Aj Aj ԃ j! (qE[ Aj Aj ԃ (! (! (!! - AjAΰ q Aj Aj Ӳ  (6 A6 6 A6  Aj6 Aj Aj٭ ! q Aj Aj Ӳ Aj ( (ϋ Aj ( (э A6  Aj6 Aj Aj٭ Ajܛ Ajܛ ! (Y F  Aj   6  6 AA FY6  6 A6 A6 A6  Aj6  Aj6  Aj6 Aj Aj٭ Aj ( Ajת ( K ( AljY(! (!!! Aj Aj ٓ   Ajת  I^   ҧ j!  j!  k!^ ( ˫ ( ϯ (	F  K^ Aj  Ǩ A6  Aj6 Aj Aj٭ Aj   Ajٻ  Aj֬ Ajܛ Ajװ Aj$#AkY$ Aj! Aj! (! (Y (Atj!  G (! Aj  (֯ Aj  ֯! ) )Q )Y )YBR ) )R  P! Aj! - -G - -GrY j!  rsq j! q j!! 6 B7 (! (! (! (! (! (! (! (! A;  6 A;  6 A;  6 A;  6 A;  6 A; A6   j j j j j6 	k! YAG j! At jY/! (YE[ I Aj  ȭ ­! Aj ( ( ­Yπ  )7 Aj    AjҬ Aj Ajȏ Ajܛ  )7  (Y6 Aj  ( ۨ Ajˤ  (Y-Y AGYռY  ռYQ 6 B7 Aj   }  }  TYӇ )! Aj A ҭ  7  )7 Aj AA  Ajҫ Ajܛ Ajܛ  (6  )7  )7  (6 Aj  Aj۪ Ajҳ /G Aj Aܚ Aj  ( ( ( (؟  )7 Aj A Ajҫ Ajܛ Ajܛ Aj  (۔  )7  )7 Aj A Ajҫ Ajܛ Aj  (Y Ԭ )! (! Aj   Ԭ )! (Y G Aj  ȭ Aj ( ( ­π Aj  ( ( ( (ؠ Ajܛ  (6  )7 Ajܛ  Q Aj Aܚ Aj  ȭ  (6  )7 Aj   Ȧ Aj  Ajۨ Ajҳ  )7 Aj A Ajҫ Ajܛ  (6  )7  )7  (6 Aj  Aj۩ Ajҳ 6 B7 6 B7  6  Aj6  Aj6 Aj! 	k!! AG  t j(YAj6  6 A6 6  6  6 6 6 6 j!! F[ At jY(YE[ j! (! (! (Y(Y (tj!  F[ Aj    (ǋ  6  6  )7 Aj Aj֚ Aj! Aj Ajȏ Ajܛ^ (Y (Atj!  G (! (!AAֽ! Aj    ǋ  (6  )7 6  6 6 E Aj  ֯ Aj  ֯ )Y )YR Aj   Ȧ Aj Ajȏ )Y )YP  P[ )! )! )Y )YQ[ Aj   ͵ (! (! Aj   ͵ Aj    ( (ؠ  )7 Aj A Ajҫ Aj Ajȏ Ajܛ Ajܛ Ajܛ -Y -YG Aj  Ȱ (! (! Aj  Ȱ Aj    ( (ؠ Aj Ajȏ Ajܛ Ajܛ -Y -G Aj Aܚ A 6  6  )7 Aj Aj֚ Aj Ajȏ Ajܛ (YG[ Aj Aܚ Aj Ajȏ (! Aj! Aj  ( ۨ Aj Ajȏ Ajˤ ! (YAO AjAҵ Aj ( ( Ak­Yπ  )7 Aj A  AjҬ Aj Ajȏ Ajܛ  (6  )7  (6  )7 Ajܛ Aj$#AkY$ Aj AjИ ( (ؑ  : Aj  Aj ׍Y(ɀ Aj AjAü]  (6  )7 ̍  Ajѷ : ˟ ׍Y(Y(j!  6 E^ )! )! ̎ ̍  -G[ -[ Ajϒ Aj Aj  Ȭ )! Aj ͅ 6 6  7  )7 Aj AjA֚ Ajܛ Ajܛ Aj̅ A ( (  ʩ Ajܛ ׍! : 6 B7 B7 B7 B7 (YAj!  Aj   Ȭ Ajܛ  (6  )7 Aj! 6 B7 Al j!A! AtY j! !  F[ Aj! -! ! Y G Aj!  (Y-G[ ( ( ( (΍E[ ( ( ( (΍E[ ( (԰! Aj ( ( ͪ (! (!  (Y (Y  ԰ͪ   ( (΍E[ ! AF[  )B|7  (F AjϜ (!  jYB7  6  jY6 B}! ! (Y Atj! (! !  G  )Y7 Aj (ͅ PE )! Aj Ajǝ A6 6 A6 6  7  )7 Aj AjA֚ Ajܛ  (6  )7 Ajܛ Aj!  Ajȏ  AAͺ PE Aj ( ( π  )7 Aj A  AjҬ Ajܛ  (6  )7 Ajܛ ̍ Aj ( (ΰ Aj Aj Ajԍ Ajܛ  Aj٘  Ajд Aj ׍YAjՋ  Ajց ̍ Aj Aj̠ (F  (AԎ (و ւ Aj$#AkY$ ƴ! ƴ!ʍ!  6 Aj ʷ (! (q ! Aj ּYAЉ (! (! و q ! Aj ʸ (! (F و 6 B7 B7 B7 B7 B7 B7 و Aj  ώ Aj  Aj AjθYɀ 	k AjAü]  (6  )7 Aj ح Aj 	k܇ Aj  Aj (ǃ Aj٠! ( (ˬ  6  6  6  6 6  6 6 Aj 	kAü]  6  6AAٔY B7 Ajٝ! ̖̖!AAֽY 6 Ŝ! AjY AjAü] : ; : 6 B7 B7 B7 B7 B7  6  6 B7 B7 B7 B7 B7 B7 B7  6  6  6  6 6 6  6 6  6 6 B7 B7 B7 B7 B7 B7 B7 B7 : A: A: 6 B7 B7 B7 B7 B7 : B7 B7 B7  6 6 Aj ʶ (Y (ؑ  ՟ Aj˥  Ajд ՟ ̏! 6 B7 AjYAü] AF[ Al jY(YE[ Aj    ( (؞ j! Aj AjȔ (ּYă! و Aj  (AA؞ Aj AjȔ Aj  (AA؞ Aj AjȔ Aj  AA؞ Aj AjȔ Aj  (AA؞ Aj AjȔ Aj  (AA؞ Aj AjȔ Aj (AЌ Aj ( (ָ (F Aj  (YAA؞ Aj AjȔ و Aj  (AA؞ Aj AjȔ Aj  AAכ Aj AjȔ Aj  (AA؞ Aj AjȔ Aj  (AA؞ Aj AjȔ و  (jY6 E^AAֽYB7  6 ŜYĄ! Aj٣ (F (! ؏ Aj֘ ̊  ą  ʶ (G  6 Ajƶ! (! ː  6 Ajƶ! 6   AjЃ ւ (! (! (!^ و ̎ و و و و	! و و! 	GAAֽY 6  6  6  6  6  6  6! 6 B7 Aj!  6   6   6 Aj$#AkY$ 6 B7 At j! (! (! (! (!A! 	q!! AlY j! !  YF[ j! Aj!  /G[ ( (  ۧ[ ( (  ۧ[ ɖE[  (qY6 Aj! !  YF[ Aj! Aj Aj׈E[ Aj ϶E[   ʕ  (6  )7 B7 B7 B7 B7 B7 B7  6 : B7 6 B7 Aj  ʕ  (F AjAAȆ (!  j AjAü]  jY6 Al j! Y G Aj! (q[ (E[ -E[ (E[ )!  )Y7  7  BR  ZqY­7 )  (! )  (! )  (qY! )  !!   T  Tr!  7  7  7     T7   BR BRqq­7  (Y6  )7  Aj6  Aj6 Aj  Ajͷ  Aj6 Aj AjAѲ (! Aj (Y (Y Ț (! (! Aj   sȚ! (F (! G  I[  O^  O^ Al jYAj Al jYAj϶E[ Aj · Aj · )Y )YP  §E ) )Q[!^ :  ;  6  6  6  6  6  6  6 Aj$#AkY$ Aj  AjYƻ (Y    (   ɬ! (!  (6  )7  )7  (6 Aj  Aj۩ Ajҳ     D Y ( ( ɬ! (! (! (! (! 6 B7 ( AqAk Aj Ǣ (Y (Alj! (! Aj! !  F[ -YAF[  A AtY( (ґ  : A: Aj! Aj Ajȑ  ڣ (E[ Aj Aܚ A; Aj Ajȑ -! Aj  ( ( ЧA !A  j! (Y (Alj! (! !  F[ /! ( (Y (O[ Aj   ( AljY( (ґ Aj Aܚ Aj!  )7  (6  ; Aj Ajȑ  ˣ Aj г (!  (Y (AljY6  6  6 Aj!  F[ Aj! (Y	F[ (! (!  )Y7  6	!  A΍E		  A΍!  § B§ΰ  ; Aj Ajȑ Ajܛ ! !  6 Aj˨   !   ! (Y (YAtj! (! ! !  G -! -! ( ( (A ((! B7 B7     c   D Y cqYY9  D   YD Y9D! Ak AMAqA Ak AMAqYAG AF[D!^ AG AGr[D!  Aj  Atrي A:  9  :  : :  D 9  D 9  Ajδ  D  D  ( (Dɬ D   ! Aj!!  G At jAjܛ j!  AAͺ D    c! Ajܛ Aj! Ajܛ Ajܛ Aj! ܛ Ajܛ Aj$ #AkY$ 6 B7  Aj Aj ֯  Aj  )Ӈ Ajܛ  (6  )7  ( (Ԉ Aj ( ( ( (ɶ (! ( M^ Aj  ( AtjY( ( ( ( /́ (! ( M^ Aj  ( AljY( (ȵ (! Aj  ۔  (6  )7  )7  (6   AjAۨ AjҴ Aj$#AkY$ Aj  (۔ /q /q )! Aj  ( (ȡ  7  6  6 6  )7  	k6 Aj Ajǣ   Av (Y (ҫ ( ˬ Ajܛ  6  6 6  )7  Aj6 Aj 	kǣ    (Y (ҫ ( ˬ Ajܛ Aj$#	jY$ Aj   ͻ (Y Aj    (YҠ (! (! Aj  Ǥ A6 6  )7 Aj Aj֚      ( (ɯ Ajܛ Ajܛ  6  6 	k$#	jY$ AKYE Fq -! Aj ϰ Aj ئ (! ! (!A  AOAq!  j   j-Y  F: j!  jYG[  )7  6 Aj  O  ϰ Aj   ͹ Aj AjП (F ( k!  j! (! Aj  α Aj  α Aj  j  kα  (6  )7 	k$#AkY$ Aj   ѧ! (! (! (G   6  l! Aj!! Aj!  6 ( (Y    ܋! ! Aj  ҷ (! (!   ԉ (! (!   6! !  6!  6  6  6 Aj$#AkY$ Aj   ͻ (Y (! 6 B7  ۧ Aj  Aم  Ajʲ (YE[ Aj     (  ן (	F[ Aj Ajȏ ([ 	6 Ajˤ  (6  )7 	6 Aj$#AkY$ Aj   ͻ (Y      (  ן 	6 Aj$#AkY$ ԟ 	6 Aj   A  נ (! (q 	6  6  O^  At jY( (ΰ Aj$#AkY$ ԟ 	6 ڋE AjA  Ǳ    ( (ǲ! 	6  6 Ajܛ Đ!! 6 B7 ŧ!  G     ěYA  נ (! (q[  M^ j! Aj At jY( (ΰ Aj Ajȏ و^  (6  )7 و 	6  6 و Ajˤ و Aj$#AkY$ G 	6  Г (! (qE Aj Ǜ و (	G  (6  )7 (! AjAΰ و  (6  )7 و Aj$#AkY$ Aj Г (! (G Aj ֕ و (	F[  (6  )7 و Aΰ Aj$#AkY$ Aj AЅ (	F Aj ֕ Ajќ  (6  )7 (	F Aΰ  (6  )7 Aj$#AkY$ Aj Aͯ (	F 	6 Aj ( (ԁ (  (6  )7 Ajܛ 	6 Aj$#AkY$ - (AڐE[ Aj (ˆ (	F[ (  (6  )7 Ajܛ 	6 	6 Aj$#AkY$ Aj ֕ (	F 6 B7  (6  )7 Aj$#AkY$ Aj Aͯ (	F 6 B7  (6  )7 Aj$#AkY$ Aj ֕ (	G  (6  )7 Aj$Aڲ^#AkY$ Aj  ( (ǀ (Yќ  (6  )7 Aj$#AkY$ 6 B7 6 B7  Aj6  Aj׿^  (6  )7 Aj$#AkY$ 6 B7 6 B7  Aj6  Aj׾^  (6  )7 Aj$#AkY$ 6 B7 6 B7  Aj6  Aj׽^  (6  )7 Aj$#AkY$ 6 B7 6 B7  Aj6  Aj؀^  (6  )7 Aj$#AkY$ 6 B7   Ajԍ Aj$#AkY$ 6 B7A! AG (Y (Alj! -! Y G Aj! (YAK[  -G[ (! )!  (F Ajϩ (! Al jY 6  7  :  jY6 j!  (6  )7 Aj$#AkY$  At j(j! jYG[ Aj ϱ! AG  jY(! Aj ( (YAAإ (!  AtY ( Atj  ü] Aj!   j6  (6  )7 Aj$#AkY$ 6 B7 At j! Y G Aj! (YE[ ( Ajα Aj ( α  (6  )7 Aj$#AkY$ 6 B7  Aj  kYtvAq-ֶ  (6  )7 Aj$#AkY$ 6 B7 Al j!  G Aj ( (ȉ Aj!  (6  )7 Aj$#AkY$ 6 B7 Al j!  G  Aj  α j! Aj ( (α Aj!  (6  )7 Aj$#AkY$ 6 B7 At j!  G  Aj  α j! Aj ( (α Aj!  (6  )7 Aj$#AkY$ 6 B7 t j!  G (! Aj!   E[ Aj Ȏ  (6  )7 Aj$#AkY$ 6 B7 At j! Y G Aj!   E[ ( ( (Y (Yқ[ Aj  ΰ Aj Ajȏ  (6  )7 Aj$#AkY$ 6 B7 Al j! Y G Aj! (YE Aj ( (α (YE[  6  6  (6  (6 Aj   Ajҫ Ajܛ  (6  )7  (6  )7 Aj$#AkY$  Aj ( (ΰ k! Al j!! AjY G  )7  )7 Aj A   G Ajҫ Ajܛ  (6  )7 j! !  (6  )7 6 B7 Aj$#AkY$  6 B7 Al j!  G  AjAֶ j! Aj ( (ψ Aj ( (α Ajܛ Aj!    (  ( ɳ Ajܛ Aj$#AkY$ Aj   ͯ! (	G Aj   ( (Ҡ ( (q! Ajܛ Aj$ #AkY$ Aj    ґ AqM Aj Aܚ ( (A΍! Ajܛ (! (YI  Fq  ,	JqE[ ԝ  (6  )7 Aj$#AkY$ Aj ( (   )ט Aj Aj ( (ٍ   ( (ۺ Ajܛ Aj$#AkY$  6  6 Aj  AǨ A6 A6  Aj6  Aj6  Aj٭ Ajܛ Aj$#	jY$  6  6  6  6 Aj Ǖ A6 A6 A6  Aj6  Aj6  6 Aj Aj٭ Ajܛ ( (Ɠ! Ajܛ 	k$ #	jY$  6  6  6  6 AjA  Ǳ A6 A6 A6  Aj6  Aj6  6 Aj Aj٭ Ajܛ ( (Ɠ! Ajܛ 	k$ #AkY$  6  6 A6  Aj6 Aj  Aj٭    AjȽ Aj$#AkY$    ɹ  6  6  (Y6  (6  6  Aj   ( Aj$Aڲ^      (Aڲ^   (Aڲ^    (Aڲ^    (Aڲ^     (Aڲ^#AkY$   6  Aj ( Aj$Aڲ^#AkY$  Aj   ( (!  (Y6   q6 Aj$Aڲ^#AkY$  Aj   (  -Y6  ( 6  - 6 Aj$Aڲ^#AkY$  Aj    (  -Y6  ( 6  - 6 Aj$Aڲ^#AkY$  Aj    (  (YFY6  (Y 6  A q 6 Aj$Aڲ^#AkY$  Aj    ( (!  (Y6   q6 Aj$Aڲ^#AkY$  Aj    ( (!  (Y6   qY6   6 Aj$Aڲ^#AkY$  Aj    ( AjY(Y (I  AAР	G^ (!  6  (6  )7 Aj$Aڲ^ (Y (I  Р	G^ (!  6  (6 (Y (F  (Ӱ	G^  j6  (j :  (A Ӱ	G^  (  Ӱ	G^     Ӱ	G^ (Y (F  (AAӰ	G^  j6 ( AtjY 6  6 (Y (F ϙ  j6 ( AtjY 6  6 (Y (F Ϝ  j6 ( AtjY 9  9 (Y (F Ϛ  j6 ( Atj 9 (Y (F Ϛ  j6 ( Atj 7 (Y (F Ϟ  j6 ( tj 6 (Y (F Aȅ  j6 ( tj 6 (Y (F Aȅ  j6 ( AljY )7  (6 (Y (F Ϡ  j6 ( AljY )7  (6 (Y (F ϝ  j6 ( AtjY )7  )7 (Y (F ϡ  j6 ( AljY )7  )7  (6 (Y (F AAȆ  j6 ( AljY )7  )7  )7 (Y (F ϟ  j6 ( AljY )7  )7  )7  (6 (Y (F AAȆ  j6 ( AtjY )7  )7  )7  )7#AkY$  ; :  )7  )7  )7  )7  Ѽ Aj$#AkY$    Ƹ (-  Թ  )7  )7  )7  )7 Aj$#AkY$  9  (6  )7   Aj AjƸ Aj$#AkY$  6  6  (6  )7  Aj  ʌ ژ Aj$#AkY$  :  6  6  Aj6 Aj Aj֨! (G  Aj֨ (! (! (!  6  6 Aj$#AkY$ Aj ̜ (!  6 (!  Aj6  Aj Aj ҉ (! (! (و ( (۱  6   q6 Aj$#AkY$ 6 Aj  Ajַ Aj ( (  ҽ  )7 Aj$#AkY$ 6 Aj  Ajַ Aj ( (  Ҽ  )7 Aj$#AkY$ 6 B7 6 B7 Al j! AqE!  G Aj Aj -E s Ȏ j! Aj! (  (6  )7 ( (˫  (6  )7 ( (˫ Aj$#AkY$ Aj  ׭ Aj  ׭ (Y (Y (Y (Y΍  (6  )7 Ajܛ     ɵ Ajܛ Ajܛ Aj$#AkY$  (Y (YA Ѩ (Y (!  K Aj Avخ Aj  A ( (  ѩ Ajܛ  )7  A Ajҫ Ajܛ  6  6  A Ajҫ 6 B7 Aj$#AkY$ Aj  ۔ Aj  ۔ (Y (Y (Y (Y΍  (6  )7 Ajܛ Aj (Y (YA Ѩ (Y 	q 	qG Kr (! Aj  A Ѩ (Y (! AvY 	k خ Aj  A ( (  ѩ 	kܛ Aj  ΰ 6 B7  6  6  6  6  )7  6  6  A 	kAҫ Ajܛ  6  6  6  6  A 	kҫ Ajܛ Ajܛ Aj$#AkY$ Aj AjY  Մ! (G Aj  Aͨ (Y (! Aj  Aͨ (Y (!! 	k  Aم Aj 	kʲ Aj (Y   (  ΰ Aj  ΰ Aj  ΰ ; 6 B7  (6  )7  Ajη Aj   Մ (! (! (!  6  6 Aj$#AkY$ ( M^! ( AtjY(F Aj  (Ӳ (! (! Aj  ʐ Aj ( (Y ( ԁ Aj (Y (YAȜ (Y  (Y֭   ԁ (! (!  6  6 Aj$#AkY$   Ӈ Aj  Ӈ  R ( ( ( (ۧE Aj  ׬   ( (ۺ Aj  ׬ Aj  ( (ۺ Ajܛ Ajܛ ҳ  )7  )7  )7 Aj$#AkY$ Aj  )Y׬  )YT (! (! Aj  ׬ Aj   ( (ɵ Ajܛ  (6  )7 Ajܛ  Aj  ( (ۺ Ajܛ  (6  )7A! -k -G[A!A!  )7    Ajҫ Ajܛ  (6  )7 Aj$#	jY$ Aj   Ȥ  (6  )7  (6  )7  Q  (6  )7   ( ( ( (ؠ Ajܛ Ajܛ 	k$#	jY$  AqG:  6  Aj6 Aj  AjAʒ 6 B7 (	F  (6  )7 )!  )7  7  Aj֚ Ajܛ Ajܛ 	k$#AkY$ Aj  ʔ )! Aj  (۔  7  )7    Ajҫ Ajܛ Ajܛ Aj$#AkY$  6 	q 	qG Aj  ە )! Aj  ە  7  )7  A Ajҫ Ajܛ Ajܛ  s	K  6 ;  6 ; Aj  Ajԑ )! Aj AjǠ  7  )7  A Ajҫ Ajܛ Ajܛ   ە Aj$#AkY$  ;  ; Aj AjǠ Aj AjǠ 	q 	qF  )7  A Ajҫ  )7  )7  A Ajҫ Ajܛ Ajܛ Aj$#AkY$  ; /F 	qY /G[ / G[  Aܚ Aj AjǠ  )7  A Ajҫ Ajܛ Aj$#AkY$ Aj ( (   PYYπ  )7  AAA  Q   AjҬ Ajܛ Aj$#AkY$ Aj ( ( ­Yπ  )7  A  AjҬ Ajܛ Aj$#AkY$ Aj  ȭ  )7  A ­ AjҬ Ajܛ Aj$#AkY$ AqAF 6 B7 Aj A AtAqY( (ґ  )7  A Ajҫ Ajܛ Aj$  A AqAtY( (ǯ   AqAjܚ  Aܚ    A΍A  A΍AAA  A΍ܚ  A΍  Aܚ  A΍  Aܚ  A΍  Aܚ  A΍  Aܚ  ( (  ɶ#AkY$ Aj  ܉ (Y (YA΍  Aܚ  A΍  Aܚ   Aͩ ( (Aۦ  Aܚ  ( (  ɶ Aj$#AkY$  A΍  Aܚ  A΍  Aܚ   Aͨ (Y Aj ( (  (ɶ  )7  A Ajҫ Ajܛ  ( (  ɶ Aj$#AkY$ PE  B٤YPq  Aܚ  7 Aj Ajǝ   ( (ۻ Ajܛ Aj$#AkY$ Aj ( ( Ͱ (Y   ( Ȣ (! (Y ! AjAΰ   AjȽ Ajќ  6  6 Aj$#AkY$ Aj   ͹ Aj AjП ( (!   (Yk6   j6  6!  6 Aj$#AkY$ Aj ( ( Ί      Ajǰ Aj ( (   )ט  Aj ( (ٍ Ajڕ Aj$#AkY$ 6 B7 Al j! Aj!  G )!  (6  Ajǟ  7 Aj! Aj AjȒ Aj / -Atrտ A6 6 Aj AjȒ  (6  )7 Aj$#AkY$ 6 B7  Ajϗ (Y(Y (Alj! (! Y G Aj! ( (  ۧE[ Aj ٨ Aj Ajȓ  (k6 (	G Aj  ΰ  (6  )7 Aj Ajȓ  Ajд Aj$#AkY$  (Y (Y ȣ (Y (Y΍ A6  6 Aj Aj٭ Aj  э A6  6 A6  Aj6 Aj Aj٭ Ajܛ  (I  AtY (jY( (ٓ!  (Y(O^     (jY( ( Ajת ܛ Aj$^#AkY$ ׍Y(Y(j!  6 E^ ̍ Aj ( (  ɶ Aj! üYBR )! Aj ( ( π  7  )7 Aj A Ajҫ Ajܛ  )7 Aj A Ajҫ A6 B7 B7 B7  )7  (6 6 6 B7 :  )7  )7 : Ajܛ  Aj٘ Ajܛ ̏ Aj$#AkY$AAֽ! Aj  ΰ  (6  )7 B7 B7 6  6 6 B7 B7 B7 B7 : 6 B7  :  ٘ Ajˤ Aj$#AkY$ ( (ұ! ; 	6 	6 	6 	6 B7 B7 B7 : 	6 	6 	6 	6 	6  : : Aj Aj Aj Ajƹ Ajٟ!  (jY6 E^  6 Aj AjAü] Aj AjAü] : A;  6  6 6 6 B7 B7 AjAü] Aj! Aj Ajʺ (YE[  Aj  (Y ɸ (qE[ (! Aj  ΰ  ǖ Aj Ajȓ و Aj (Aͯ (Y	G (E Ajܛ  )Y7  6 Aj Aj § B§ǀ Ajܛ (	F[ AjAΰ  (6  )7 Aj Ajȓ  AjAü]  (6  )7 Aj$#AkY$  6 B7 6 )7 )7 )7 )7 (Y (Atj! (! Aj! Aj! Aj! -q! Y G ن Aj Щ 	k! (Y (Alj!  G B7  -:  /; Aj! (k (! (!  ( (Yk6 A6 6   k6 A6 6  6 6 6  6 6 6  A AjA 	k̼ ! (! (! 6 B7 At j!  G (!  (6  6 Aj Ajǟ )! Aj Ajǟ  )7 6 6  7 6 6 B7 Aj AjЗ (Y Aj  (α Aj! Ajܛ Ajܛ AjA 	kȻ  ( (Ԃ  ( (ΰ A6 6 Aj AjȒ A ( (  Aj˩ Ajܛ ! (! (! (! 6 6  6 6 6  6 6 6   O6  A AjA 	k̼ ! -AG[ -! -! -!  -Ε! (! (! +! +! A6 6 6 6 6 6  ¸YD¢׏ü6  D¢׏ü6   D¢ D¢׏ü6  Av:  Av:  : B7 Aj AjA 	kȻ F Aΰ A6 6 Aj 	kȒ 	 k  AtAqvAqtY( (ΰ A6 6 Aj 	kȒ A ( (    Aj˩ Ajϥ Aj$#AkY$ +YD¢׏! +!  ü6  D¢׏ü6AAֽ! Aj ά Aj ά Aj Ajǟ )! Aj Ajǟ 6 6  7 A6 6  )7 Aj AjA֚ Aj  ΰ A6 6 A6 6 A6 6 A6 6  )7  (6  )7  (6  )7  (6  (6  )7 A6  6 A6 Ajܛ Ajܛ - AjAΰ A6 6 Aj AjȒ  (6  )7 Aj$#AkY$AAֽ! Aj ( (ΰ Aj ( (ΰ Aj ( (ΰ Aj - ȯ  (6  )7  )7  (6  )7  (6  )7  (6 A6  6 A6 (! Aj (Yܙ (!  (! Aj Al jY( (ΰ Al jY (6  )7 j!  jYG[  6 6 B7 (Y (tj!  G (! Aj! ( M[ ( ( ( AljY(Y (Yқ[ Aj  ΰ Aj Ajȏ Aj  ( (ۨ Aj ( (ΰ  )7  )7  )7 Ajܙ Aj!! (! (! G Al jY Al jY(6  )7 j! j!  6 Al j! Aj! !  G Aj ( (ς (! (! 6   jY6  6  6  6 B7 B7 Aj! ! ! !  ʮ (YF[ (! (! (! AjA Ҙ[!   j  jkj! Aj  ΰ ܛ  (6  )7 Ajܛ !  A  ǫ Ajˤ Ajˤ Aj$#AkY$ 6 B7 B7 B7 B7 AkAqt(Y j(Y Aj! Aj! B7 B7 B7 B7 B7 B7  j(! (!  G Aj    Ґ Aj Aj ( (Ͷ j! Ajܛ Aj˰ Aj ϕ (! (!  F[ Aj    Ґ Aj Aj (Y (YͶ  Aj ( (Մ (q (Y O[  j: Aj    Ґ (YE Er[  F (Aj! k! Aj!!  G AtY jY( (  jY( (ۧ[ j! - -F[ Aj˰ Aj˰ (Y (F ϙ ( AtjY 6  6  j6 Aj Ȏ j! Ajܛ Aj˰^  j!! !  G Yj! -! j! [  Ȏ  AjAü] ( ϯ Ajڦ Ajڦ  AjAü] Aj$#AkY$ (! Aj (Y(ϖ Aj! (Y (tj!  G (! AjY!   E[ Aj  ֯ (Y (tj!  G (! Aj! ( M[ ( tjY (j6 ! (!  Aj6 Aj  Ajͷ Aj! (Y (tj! (! ! (! (!  F[  (YM[ Aj! t j(E[ B|YBV[  ȍ^  ڤ BZ Aj (Y( ( π  )7 Aj A  AjҬ Aj Ajȏ Ajܛ ( (˫ Aj$#AkY$  ϗ (! ((Y (! (!  (k6  F[  (k6 (AڐE[  (jY6  (^ (!  6 ؓ (ٵ Aj AjY܇ (! Aj ܇ (! Aj (Y(ϖ Aj! (Y (tj!  G Aj  (֯ (Y (tj!  G (! Aj! ( M[ ( tjY (j6 Aj! (Y (Atj!! Y G j! Aj! (Y (Alj!  G (! (! Aj!   ҖE[ (! (! ! (	F[ ( ( ( (΍E[ ( ( ( (΍E[ ɖE[ (Y (Atj! /!  F[ /! Aj!  G[ ! E[ ! (G[ (! ( M[ ( tjY (j6 !  Aj6  Aj6  Aj6  Aj6 (Y (Alj!!  G j! Aj! (! (!! AF[  Ajj! Aj! (Y( ( ҖE[ ! ! E[ ( M[ ( tjY (j6 ! ! (Y (Alj!  G (Y (tj!  G (! Aj! ( M[ ( tjY(!   M6 Aj!  6! 6 B7 (!  Aj6  Aj6 Aj  Ajͷ (Y (tj! (!A! ! (! (!  F[  (YM^ Aj! t j(YE[ ( M^ ( Alj!  (F Ajϙ (! At jY 6  6  jY6  ڤ )! ( (˫ E Aj Aܚ ( ( (Хو Ajܛ §! B§Y Atj! !  G 5! (! (ХY  чو Ϗ A ( (ХYϐ و Aj ( ( π  )7 Aj A  AjҬ A6 6  )7 Aj Aj֚  ( (Ϗ Ajܛ Ajܛ Ajܛ  ( (ؗ و Aj!  AAͺ^ Aj$#AkY$ (! (! (! 6 B7 Aj! (Y (tj!A!  G Aj  (֯ (Y (tj!  G (! Aj! ( M[ (YAlY j! ( Alj! !  YF[ Aj! ( ( ( (΍E[  (j6 (! (!  (F AjϠ (!  jY6  6  6  j6 Aj! (!  Aj6 Aj  Ajͷ 6 B7 (Y (tj! (! !  F[ (Y (I Aj ( ( ( AljY( (ɶ Aj! Aj Ajȏ^  ڤ  (6  )7 ( (AAͺ Aj  (A (Y AOY۪  AI  )7 Aj A Ajҫ )! Aj ( (  k­Yπ  7  )7 Aj A  AjҬ Ajܛ Aj Aܚ (Y Aj (  ȶ  )7 Aj A Ajҫ Ajܛ Aj Ӄ AjAAͬ  )7  (A (Y6   6 Aj A Ajҫ AjܛAAֽ! Aj Aܚ  (6  )7 Aj Aܚ Aj Aܚ Aj Aܚ  )7  )7  )7  )7  )7  )7  )7  )7  )7  (6  )7 A6  6 A6 Ajܛ Ajˤ Aj$#AkY$ (! (! (! (!AAֽ! 5YBR Aj ( ( )π Aj  ( (ۺ Aj - د Ajܛ Aj ( ( π )Y )YV Aj   Ͳ  )7  )7  )7  )7 Aj A  AjAҬ Ajܛ  )7  )7  )7 Aj A  AjAҬ Ajܛ Ajܛ Ajܛ Aj Aܚ  (6  )7 6  6 6 -YE ( Aj Aܚ Aj Ajȏ -!! Aj  ر Aj  ע Aj  ( (۪ Ajˤ (Y  6  (6  )7 Aj A Ajҫ  )7 Aj A Ajҫ Aj Ajȏ (Y (Atj!  F[ Ak!! k-F ۥ! ! E[ (! Aj ƻ  (6  )7 Ajܛ Ajܛ Ajܛ )! Aj  ۔  7  )7 Aj A Ajҫ Ajܛ Ajܛ (	F[ Aj Ajȏ (Y Aj (  ȶ  )7 Aj A Ajҫ Ajܛ Aj Ӄ A6 6  )7 Aj A Ajҫ Ajܛ Aj Ajȏ  )7 Aj A Ajҫ Aj Ajȏ Aj  ( (۩  ( (ς Ajܛ Ajܛ Ajܛ Ajˤ Aj$#AkY$ (! (Y)BR Aj ( ע Aj A ( (ǫ Ajˤ (Y  6  (6  A Ajҫ Ajܛ  (6  )7 )! (! Aj (Aj (֯ Aj ( (Ԉ Aj ( ( ( (ɶ Aj  (q۔! 6 B7 - (! 6 B7 A; A: A; : A; : A; : Aj! AF[ t jY/! j! ( ( -җYE[  G (! Aj ( ( ­Yπ )! Aj  ܚ  7  )7 Aj AA   AjҬ Aj Ajȏ Ajܛ Ajܛ Aj  ܚ  )7 Aj A ­ AjҬ Ajܛ (Y Aj ( ( ­π )! Aj  ( ۼ  7  )7 Aj A Ajҫ Ajܛ Ajܛ 6 B7 Ajˤ Aj Ajȏ )YPE (YOq )! )! Aj   ȷ  7  7  )7 Aj A AjAҫ Aj Ajȏ Ajܛ G[  )7  )7 Aj A Ajҫ Aj Ajȏ -E Aj Aܚ Aj Ajȏ   ( (۩ Ajˤ Ajܛ Ajܛ Aj$#AkY$ (Y)BR 6 B7 (! )! Aj (Aj (֯ 5! (Y Aj ( ( ­π  )7 Aj A  AjҬ Ajܛ Aj A AҬ  ( (Ԉ Aj ( ( ( (ɶ )! Aj  (q۔  7  )7AAֽ! Aj  )Ӈ Aj - د  )7 AjY A Ajҫ  (6  )7  )7  (6 Aj  ) )Ͳ  Aܚ  (6  )7  )7  (6 Aj ( ( π  (6  )7  )7  (6 Aj  Ӈ  A Ajҫ  (6  )7  )7  (6  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7 A6  6 A6 Ajܛ Ajܛ Ajܛ Aj$#AkY$ Aj ׍YAj܇ Aj ׌YAj  Ajƺ ̉ Aj Aj (Y (YɃ (Y Aj (  ȶ Aj Ӄ  )7 Aj A Ajҫ Ajܛ -k Aj Ajё (! (! (! 6 B7  O  (6  )7 Aj Al jY( (ΰ Ajܛ 6 B7 Aj ( (ΰ Aj ( (ΰ Aj  Ajۨ Ajҳ (Y Aj  ( ( ( ؟ Ajܛ  (6  )7 Aj! (! (! 6   jY6  6  6  6 B7 Aj! ! ! !  ʮ (YF[ (! (! (! Aj Ҙ[   j  jkj! Aj  ΰAAֽ!  )7  (6  )7  (6 Aj A AjAǫ  (6  )7 6  6 6 AjҴ (Y (tj! Aj!  G (! Aj! ( M[ ( AljY(! /! 6 B7 q Aj  ۔ Ajܛ  (6  )7 Aj ( (ΰ  ( (ΰ  (6  )7 Aj  AjAۨ Aj Ajȏ AjҴ Aj  ( (۪ Aj ( (ς Ajܛ Ajˤ Ajܛ (! (! (! (!Ĉ!  Aj6 A6 6  6 6 A6 6  Aj6 A6 Aj!! AF[ Al jY(YE[ (! Aj (Y( (ς    ( (ʣ j! Ajܛ 6 B7 (Y (Alj!  G Aj ( (ς Aj! Aj Ajȏ A ( (ѯ A  ʣĈ!ĎY ڳ A Ԫ A  ʣ و Ajˤ و A Ԩ و Ajܛ Ajܛ Aj˘ ̍ Aj$#AkY$ (! Aj ܇ Aj (Y҄ Aj (ˇ Aj (ǚ (Y (YA΍ A ( (Ҡ (G[ (YAO^  -:  A΍ Ajܛ  (6  )7 Ajܛ )! (! Aj AjAü]  A΍ Aj ( (ϼ (E[  )7  A΍  (ڈ:  A΍ Aj ( (ϼ )BR[ )YBZ[ Aj  ( § ף  A΍ Aj ( (ϼ )BR[ )YBZ[ Aj  (  §ף  ۂAqYAF[ (! (! (ڈ! (! (!! 6 B7 Al jY(Y (Alj! Al j! Y G ( M^ Aj! t! j! ( j(E[ Aj ( (ΰ Aj Ajȏ 6 B7 Aj  Ԋ (Y (Y Y ( (Y Alj!  G YAj! (Y (Y  ۧE[ Aj  ΰ Aj Ajȏ  Aj  ΰ Aj Ajȏ Al j! (! (! Y G Aj!   ( (қ[ Aj  G Ajَ Ajˤ Aj AljYAjѠ  (6  )7 Ajܛ )! (! Aj AjAü] Ajܛ Ajܛ Ajܛ Aj̆ 	F[  6  7 Aj AjAü]  Ajѽ Aj$#AkY$ Aj Aj̡ Ajؾ ՛ Aj! ׍YAj! ׌YAj! (Y (Atj! Ajr!  G Aj! Aj! Aj! 	k! Aj ܇ -F[ (! Aj ϗ (! (Y( K ( AljY-! Aj jAü]A!  (k6 AqYAF -! A;! E (ԕ! Aj ̞ (Y(Y (YI^ (! Aj  kYAA۸ (! (!  6 AlY  ( Alj ü]  (j6  j! !  G Aj! (Y	F[ Aj Aü]  )7  )7  6 (ī Ajږ ! !   kAn˽  ϭ ֗ E[ (ԕ[ Ѻ  :  AjAü] Aj  Aj Ajƺ (! Aj ϗ (Y(Y I^ G! (! (Y Alj! AlY j!!  G  Aj׊  -F[ Aj! j!  (k6 ( AA Х! 6 6 A6 6 A6 6 A6 6 AA 6  6 A6  6 B7 Aj Ajʿ (Y   ( ( (ͥ Aj ϗ (!  (Y(I (   (j(ź! Aj٣ (qY (  ֺو  (k6  Ajְ Aj ̞  (Y(YK^ (!  (F Ϭ  (j!  K  kAlY Aj  ü]  AjAü] :  : 6 B7  6  j6  (j6  (k6!!  (ԕ! s!  G Aj ̞ (Y(Y M^ (! Aj  (jYAü]  )7  )7 (! (!  jAlY  Aj ü]  k6 	F^ Aj AjAü]  )7  )7  (j6 	k ( Ў ( (ֺو Aj ̞ (! (Y(Y (F Ϭ j! ( AljY AjAü]  6  6  )7  )7  j6  (j6 E[ (ԕ[ : Aj ̞ (Y( M^ (!  (jY AjϵE  AjAü] ( Ajְ Aj Aj ( (Ƀ Aj ( (ς Ajܛ ( ( (Y (Yۧ (A  ͥ Ajܛ  (6  )7  j6  j6 Ajܛ  (j6 Aj˘ AF[đ fE[ !  ̞ (Y(! (! A6 (! 6 (! 6  (j6 t j! !  G (YAˊ و Aj! ́  ˫ ՠ ̉ ̍ Aj$#AkY$ (! (! (! Aj AAӯ  /Y (Yٮ Aͱ Aj (Y (Yȣ Aj ( (Ͼ )§YE A۷ (! (! )! Aj  Aͳ (Y Aj  ( Մ ( AjAΰ A AjȽ  (6  )7  (6 A6  Aj6 Aj Aj٭ Ajܛ q E[ -qE[  (Y (YѪ (Y (F AȆ ( tj 6  j6  7 Aj AӬ )! (! Aj AӬ )! (! Aj AӬ )! )!    YTYE   Y Z[ A6  Aj6 Aj Aj٭ AA  AjȽ Y! (Y (F Ajϛ ( AljY 7  7  7  7  7  j6 Aҹ! Aҹ! (Y (F AjȆ ( tjY :  :  j6 Aj ( (Aȣ! (Y Aj ( ϼ )BQ )YBT §!! AA۶ (Y (F Ajϙ ( AtjY 6  6  j6 Aj AӬ )! )! (Y (F AjϜ ( AtjY 7  7  j6 AAAʆ! AAAʆ! AAAʆ! Aj Aь!  Aj Aь6 A:  6 :  6 A:  6 :  6! : Aj! AG At jY-Al jAj (ȍ j! B7 )7 )7 (6 Aj! Aj! (! (! Aj Ajʹ (F Aj   (YͰ   ( AFY  ( α  (ȍ Ajќ Aj  AͰ Aj ( (Aم Aj! Aj Ajʲ (YE[ Aj  (ԁ (! (YE[  6  6 Aj   Ȣ (G A6  Aj6 Aj Aj٭ A AjȽ  (ȍ Ajќ Aj (ȍ Ajܛ Aj$#AkY$ Aj ( (ȣA! AjA ( (Ҡ (G AjAǤ A6  Aj6 Aj Aj٭ Ajܛ  ( (۷ Ajܛ (YAO^ -! Aͱ Aj ( (Aȣ ( (ͼAqYAF AjAǤ A6  Aj6 Aj Aj٭ Ajܛ A ( (۷ Ajܛ Aj AAAӯ A /Y (Yٮ A6 B7 Aj  Ajӹ Aj ( (Aȣ ( (A΍  Aj֫ Aj AAϷ Aj A (ȸ AG qE AFr[ -qE[ (! (! (! Aj (Y (Yͳ Aj  Aͳ Aj  Aͳ Aj  Aͳ Aj  ͳ Aj  Aͳ (Y (F AAȆ ( AljY AjAü]  6  6  )7  (6  )7  (6  )7  (6  )7  (6  (6  )7  :  :  6  (6  (6  )7  )7  j6 Aj$#AkY$ Aj AAӯ  /Y (Yٮ Aj ( (ȣA! AjA ( (Ҡ (G AjAǤ A6  Aj6 Aj Aj٭ Ajܛ  ( (۷ Ajܛ (YAO^ -! Aͱ Aj AAAӯ A /Y (Yٮ A6 B7 Aj  Ajӹ F  Aj֫ Aj AAϷ Aj A (ȸ q qE AFr[ -qE[ (! (! (! Aj (Y (YAͳ Aj  ͳ Aj  Aͳ   Aȣ ( (A΍! Aj  Aͳ (Y (F AAȆ ( AtjY AjAü]  6  6  )7  (6  )7  (6  )7  (6  )7  (6  (6  )7  :  :  ;  6  j6 Aj$#AkY$ )! )! )! )! )!  )7  7  7  7  7  7 B7 Aj Ajʾ )YBQ[ )! 6 B7 BR  (6  )7  BY7 Aj Ajǝ  B~|YPE  B|7 Aj Ajǝ Aj Ajٍ Aj ( (ͫ AjA (Y Y ( ͹ (Y (Yj! (! (!  6  Y j6 AjוYF[ ( j (k!  F[! Aj Aj  ٍ Ajܛ Ajܛ  )7  (6 :  Ajȑ Aj$#	jY$ )! )!  )7  )7  7  7  )Y7  )Y7  AjΉ )! (Y §YqrEB! §qE[     q B7B!  7 	k$ )Y )YPE ) )Y §B!  )YP[ )  §BY X[  7  7B!  7 )Y )Y§Y )Y§Yr  ) )Y § )Y YB7       PB7B!  7#AkY$  Ή )! )! )! )! )! )! Aj$   §   §YBY B §q #AkY$ -M  Ή (! Aj$ #AkY$ Aj ͛! (F ( j-! Aj$ #AkY$ ĸ Ԣ Aj ܄ (F (YAԩ و Aj$#AkY$ Aj (AЌ  ( (ָ (F (Yڊ! و E[ ӝ ɚ Aj$#AkY$ ׌! Aj (ˋ (F (Yī و Aj (Aͯ ( (	G (Aۦ! Ajќ   (AЈ ( (ֹ ̉ Aj$#AkY$ ׌! (YƙE ƚ[ ƛ[ Aj ˈ Aj! (! (Y (YA΍   ɝ AjԖ (ډ[ Ajи   Aѫ (!  A΍ rE[ ՝ E[ Aj (Aͯ ( (	G (Aۦ! Ajќ    ѵ Œ Ѻ Aj՜[  ٗ  A΍E  ΍E[ Aj Aԫ AjֻE[ Œ ĭ Ajܛ ̉ Aj$#AkY$ Aj ׌YAj (YAѫ (Y ՝  ѹ  ٗ ̉ Aj$#AkY$ Aj  Aѫ (Y ՝ Ѻ Ajک Aj$#	jY$  (Yք: Aj ׌YAj (Aѫ (Y Aj ا Aj  + +ɡ   - (Ҥ (! (!!  6  6 ̉ 	k$#AkY$ (YքE ׌! Aj (YAЋ Aj ( (ָ (Y (ؑ  Ajգ Aj Aj Aѫ (Y (! Aj ا Aj  + +ɡ -YAF[ Ajr AjrAü]  : Aj AjAü] Aj AjAü]  6 Aj AjAü]  6 AjAr AjAü] -YAG -YAGq  (G[ Aj AjϵE[ AG AGr[ Ajգ  AjѸ   Ajй A: Ajբ ̉ Aj$#AkY$ Aj ׌YAj (Aѫ (Y AjY՜E[ Aj AjϘ Aj! (Y(Y (Atj! (!  G -YAG Aj ה[ 	k!  (k6 Aj ѻ -!  )7  )7 Aj Ը +! +! +! +! +!  (k6   ¢9   ¢9   ¢9   ¢9 Aj AjrAü] Ak ک Aj AjAü]  :  6   Aj  ̉ Aj$#AkY$ Aj AjϘ  +Y£!  £! (Y(! (!! (!    K!  YF[ j! At jY-AF[  O[ -G Aj Ը Aj  ̳!  +¡Y ¢  +¡Y ¢  +¡D܍! DeE[    eE qY!   !!^   M A: At jY-YAG  )7  )7 Aj Ը +! +! +!   +¢9   ¢9   ¢9   ¢9  : A: A:  (k6 Aj$#AkY$    ɣ +! +! +D܍!  ̲!  9   D܎܍Y9  + ¡9   D¢   ¸¢ + ܍9 Aj$ +!  ت!  ̲!  +Y9    D  P܎Y9   ¡9   D¢ 9       AءD¢ D ܎ D D   q! D D܍! Dd    cD  £üY M!  6   c:#AkY$  D̸ Dd   D¢ YD̸ E[  D DDA̶ Aj ((Aۻ    D ( (̸ Ajܛ Aj$#AkY$ Aj (Y(Y  Ͳ ( ( (Y (YAء! Aj BBͲ ( ( ( (Aء! Ajܛ B7  D Y9 B7   ¡D D܍ º£Y º¢  ¡D D܍Y܎D¥Y9  Aj AtArȖ  º¢ ܎D¥! D !  T     D ̶     D D ̶  D     Aۓ ̺ Ajܛ Aj$#AkY$ Aj Ի  t j!D! +! (! !  G (! Aj!  M[ Aj (Y Al jY( (ȵ ( ( ( (Aء! Ajܛ Aj ( о ( ( ( (Aء! Ajܛ Aj Aü] Aj  Ajщ (!  ܍ ܍! 	G ( ( ( (Aء! Ajܛ  D ܍! Df   D¢܎D Y¡!D! D !D!D! Aj   ¡D܍Yɧ  ¸¢D ! DfY : B7  Aj͚ (G[ Aj   (·¢D¢ YD  DA̶^   ! D ! D¢!  D¢ !!  F[ (! Yj! Aj!  KYE[ Al j!  +Y9 B7  9   ¸¢D Y9  F qY!  Aj (Y( ( (ȵ Aj ( о AjD   YD  ( ( 	r ̻ AjD D  ( ( ̻ Ajܛ Ajܛ ! Aj (Y(Y (qە ( ( (Y (YAء! Aj  ( (ȵ Aj  ( (A  ¡D Yɮ Ajܛ ( ( (Y (YAء! AjD D Y   	r̸ +Df Aj  ( (ȴ Aj D Y  ( (  ¡̻ Ajܛ Dd Aj +   ̸ Ajܛ AjܛD! Aj    Y  DA̶ E  9  9  9 B7 D ! D ! Aj Ajʼ )BR[ Aj +Y   DA̶^ Aj (Y( щ (Y	G ( (A΍E Ajܛ  )Y7  6AA ! B§! §! )! )! )Y )Y§ (YE Aj     ºD£D܎¢ Y D ̶ Aj  D   D D ̶B  B  §YPE  )Y Y   YT ºD£D܎! Aj   ºD£D܎¢     ¢  D ̶ Aj Ή  )YP[ Aj   )  §ºD£D܎¢  DD  AtArԽ Aj +Y      ¡D ̺ +! Aj (Ȳ  ¡D ! Aj! (Y( (ϑ ( ( ( (YAء e  Aj Aj ! Aj  ( (A ɮ Aj   ( (̹ Ajܛ Ajܛ :  6 Aj Aj Ajً^  Aj Ժ Aj$#AkY$  6  6 Aj (͆ (! (! (! (! (! (! 6 6 B7  (6  )7  )7  Aj6 B7 B7 B7 B7 Aj AjAي  (6  )7  )7 Aj Ajё AjDD ( (Dɬ! Ajܛ Aj Ajɉ AjD D D Y ( (Dɬ! Ajܛ Aj AjɊ (! (! 6 B7 (Y (YAlj! !  G   ( (A (D D  ! Aj!   !D!A! !  G   ( (A (D D Y¡! Aj   k¸£ ܍  ¡܎ȋ (Y M^ Aj!  (Y Atj+¡! j!^ D ! At j!A!D! (! ! !  F  FrE (! (! +!  : 	; B7 Aj   Aj     Aj D YɬY  ( ( ɬ! Aj! Aj!   !A!   D  ܍!  ˭  ̀ ( Ϥ   ! ! G ( (ʫ ( (ʫ!  K^! 6 B7 At j!D k¸D¢¡ ¸£YD !A! D Y!  G (Y (YA΍!!  A΍!!  A΍!!  A΍Y! s! Aj -Y  ¸¢D Y  Ǌ! (!  ܍!  F Ajϩ (! Aj! Al jY 6  j6  :  9  jY6 D D ! (Y Alj! (! ! !  F[ -YAF[ Aj! +! (! (! Aj Aj  Ș D D !  j! Aj  Aj  ث!  G -YAF! Aj Aj D  Ș +DeE D !  A: A; B7 AjA Aj   Ǌ! Aj Aj  ٺ ܍! Aj  Aj  Aj    Ǌث! j! Aj֋ Aj֋  ܍! !  AAͺ    d!  k! !^ B7 B7 B7  D Y9 Aj Aj	ي 6 B7 Aj ɇ (Y (Alj! (!  G Aj  ( ( ( (؟ Aj! Aj Ajȏ Aj˥ Aj Aܚ Aj  ( (  ؟ Aj Ajȏ Ajܛ  Aj  ΰ Aj Ajȏ D ! (Y (Alj!  G  AjD  ( (Dɬ ! Aj! (! (! D ׏!  F AjϪ (!  AtY 	k  ü] B7 A: 	; B7 A:  9 B7  )7 :  9 B7  jY6  6 -  AjԹ  )7  )7  )7  )7 Ajˤ ( (ˬ Aj$#AkY$   +Y¢׏üƃ   +Y¢׏üƄ Dd DdE[ Aj ʸ! (! (q ! DDƅ Aj٣ (G A -YAŞYԪ و Aj ƴYД (! (YG G[ ƆE و 6 B7 B7 B7 B7  9  6 (Y (Atj! Aj!  YG ن Aj Щ 	k! (Y (Alj!  G B7  -:  /; Aj! (k (! (! (! (!  Aj֮YŌ و  · ·  k·  k·Ǝ ! (! (! Ł E[ At j! (! (!  Aj֮YŌ و  · ·Ɗ AjY G  (· (·Ƌ ! ƍ (! (! (!  Aj֮YŌ و Ł  · · ¸DDƏ Aj٣ Aj ( (ǔ (Y	G[ ņ ! -AG[ -! -! -!  -Ε! (! (! Aj D + +D Ճ (! (! AƇ 	 k  AtAqvAqtY( (ƈ  Av:  Av:  : B7  Aj֮YŌ و AA 6  6   ¸¢D¢9  6  6 A6 A6 A6  Aj6  Aj6  Aj6 Aj Aj٭  ( (ļ Ajܛ    · ·Ɖ Aj٣ Aj ( (ǔ (Y	F[	! )! )! Ajϥ 	F  ˓!  7  6 6 B7 	G  Aj6 A6  Aj6 Aj AjۚE[  Aj6 A6  Aj6 Aj AjۚE[^  (6  )7 AjԠ! (	F (! (Y(Y   (YE[  ڪ Ajܛ  ˓! و و!AŞ! (! و  6  6 Aj$#AkY$ 6 B7 +! -! -! -! (! (! 6 B7 Aj  Aم (! q! Aj Ajʲ (YE[ (YE[ (Y  6  6 6 6  6  (6 Aj AjA֚ Aj  ΰ  ( (    e Ajܛ  (6  )7  )! B7 (! 6  6  7 Aj Ajȏ  6   j6 AjזYG (! Aj ֶ   (Y (Y    d 6  6   j6A! ! ! Aj Ajʯ (YF[ (! 6 6 AjזYG  Gq[! 	k 	F 	Fr[ AkAI!  E GrrE 	Oq[ Ak	I qAk	Iq r 	Ir[   O  G  j,	L[  K[ Aj  kYϰ  6  6  (  j ü]  (Y6  )Y7 )!  7 (!  6  6  7 Aj Ajȏ (AM[ Ajܛ^ (Y Aj Ajȏ (AO AjAҵ AjAΰ Aj Ajȏ  (6  )7 E Ajܛ D¢! (Y (Alj! AjAr!D!  G Aj ( (ΰ  (6  )7  )7  )7  :  : :  : A: A:      9  9  Ajδ   ! Aj! Ajˤ Aj$ #AkY$ Aj  ψ Aj Ajٍ 6 B7 Aj  Aم (! (! Aj Ajʲ (YE[ (YE[    Ύ[ Aj  α AjAֶ  Aj  α Aj  α  (Y6  (Y j6 AjוYF[ 			 	I 	I AI j6  (6  )7 Ajܛ Aj$#AkY$ ( (    ء e   ΰ  6 6   j6 Aj 	kAԅ Aj    ( (Fͭ  (Y6  ( j6 AjוF[ (!  (Y6  6   k6  6 6 Aj 	kН A6 6  6  ( (6 Aj Aj֚  G ( ( ( (  ء eqE Ajܛ  (6  )7 6 B7 Aj$#AkY$  (jY6 AI Aj  э 6  6  6 A6 6 A6 6  6  6 A6 6  )7 6  KY6  6 Aj AjA֚  ( (α Ajܛ Ajܛ AF Aα Aj$#AkY$ (YAֶ   α Al j!  G  ( ( ( (ɱ Aj!  Aj  σ )! 6 6  6  6 6 6  7 6 6 B7 Aj AjЗ (Y   (α Ajܛ Aα Aj$#AkY$ Aj  σ )! 6 6  7 6 6  6  6 6 6 B7 Aj AjЗ (Y   (α Ajܛ Aj$#	jY$ 6 6  6  6 A6 6  6  6 A6 6 B7 Aj AjЗ (Y   (α 	k$#AkY$  6  6 6 6  6  6 6 6 B7  AjЗ (Y   (α Aj$#AkY$ (!  6  6 6 6  6  6 6  6 B7  AjЗ (Y   (α Aj$#AkY$  6  6 A6 6  6  6  AjA֚ Aj$#AkY$   ϑ A6 6  6  6 A6 6  AjA֚   ΰ Aj$#AkY$  6   j6 AjזYG 	k	Iq[ G A6 6  6  6 A6 6  AjA֚     ɶ Aj$#AkY$  6  6  6 Aj  AjA҈  )7 Aj$#AkY$  6  6  6 Aj Ajȃ  )7 Aj$#AkY$  6  6  6 Aj  AjA҉ (G 	6 Aj (Yǖ و    Ajȼ Aj$#AkY$ 	6  6  6  Aj6  AjAҊ  (6  )7 A Ajȼ Aj$#AkY$ 6 B7 q  6  Aj̈́ Ajܛ  (6  )7  ( (܊ ܛ Aj$#AkY$ 6 B7 Aj  ل Aj Ajʱ (Y Aj  (ΰ Aj Ajȏ  (6  )7 Aj$#AkY$ B7 B7 B7 At j!  G Aj ( (ΰ Aj! Aj Ajȏ  )7  )7  )7 Aj$#AkY$ 6 B7 At j! (! (! AqF!  G j! )!  Aj   π  F Aj  ׬ Aj  ( (ۺ Ajܛ Aj  ׬ Aj! Aj Ajȏ  (6  )7 Aj$#AkY$ Aq Aj ( ( π (! (! Aj ( ( π Aj   ( (ɵ  )7  A  AjҬ Ajܛ Ajܛ Ajܛ    Ͳ Aj$#AkY$ AqAl jY( (ҩ! Aj ( ( ۬ )! Aj ( ( ۬  7  )7  A Ajҫ Ajܛ Ajܛ Aj$#	jY$ Aj A ҭ )! Aj  Ӈ )! Aj  ȭ  7  7  )7  A AjAҫ Ajܛ Ajܛ Ajܛ 	k$#	jY$ Aj  Ӈ Ajܛ  (6  )7 Aj  ȭ AjY Ajȏ PE Aj   ȷ )! Aj  Ӈ  7  )7 Aj A Ajҫ  Ajȏ Ajܛ Ajܛ 	k$#	jY$ BT    π      Y~}|7 Aj Ajǝ Aj   π (! (!!  (! (!  ( (ͫ  6  6  6  6  ( (Y6   6  AjA֚ Ajܛ Ajܛ 	k$#	jY$ Aj    ((ӂ Aj (Y (Yю )BR ((A  ͦ Aj (Aʹ  ( (ю Ajܛ  )7  )7  )7 Ajܛ 	k$#AkY$ Aj ( ( ȣ Aj   ( (YҠ (G   M^ At jY(Y (Y΍ AjAΰ  6  6 A6  Aj6 Aj 	k٭ Aj  Ǥ A6 A6  Aj6  Aj6 Aj 	k٭   AjȽ Ajܛ Ajܛ (! Aj$ #AkY$ A6 6 6 6  -At)7 Aj AjA֚ /F  /;  /; Aj 	kǠ )! Aj AjǠ 6 6  7  )7 Aj AjA֚ AjA ( (ɳ Ajܛ Ajܛ Ajܛ AG Aj  -YԊ Aj AtY( ( ( (ǭ j! )PE Aj ǝ AjA ( (ɳ Ajܛ -E AjAAɳ (Y Aj ( ψ AjA ( (ɳ Ajܛ : 	6 	6 	6 	6 	6 Aj ѥ AjA ( (ͤ AjA -AtY( (Aآ!! -YAG AtY(! (! AjA  آ AjA -AtY( (Aآ AjA -AtY( (Aآ Aj -AtY( (Aآ Aj Ajѥ AjA ( (ͤ Aj Ajѥ AjA ( (ǭ Aj Ajѥ AjA ( (ǭ AjA AtAqY( (Aآ AjA  آ  (6  )7 Aj˜ Aj$#AkY$ (! (! (!Ĉ!! (	G (! (! A  ʣ A -AtY( (ʣ A -AtY( (ʣ A -AtY( (ʣ A -AtY( (ʣ  -AtY( (ʣ (F (Y (I A ( AljY( (ʣ AAԪ Aj Ajѥ A ( (٫  Ajѥ A ( (٫ Aj$ #AkY$  Aj ֯ĈY ( (ʣ Aj Aj̈́ A ( (ʣ Ajܛ A ( (ʣ A -AtY( (ʣ A ( (ʣ A ( (Ѯ A -AtY( (ʣ A )ۭ A )ۭ A )ۭ A 5 (¸؍ A ) )º؍ A ) )º؍ A ( (ʣ A -AtY( (ʣ A ( (Ѯ A -؎ A -؎Ď! (Y (tj! (! (!  G (! Aj!  O[  Al jY( (ŞYڳ و A Ԫ A ( (ʣ و Aj$ #AkY$ĈY )Y (ۮ A )ۭ A )ۭĈY ) (ۮ A ԪĎ! (Y (Alj!  G  Ǡ  ( ( ) ( ʪYڳ و Aj! ܛ A Ԫ B7 AjAü] Aj! Aj! Aj ˁ -YAF[ Al jY(! (! (! (!Ď! Al jY(Y (Alj!  G  (YM[  Al jY( ( ) ( ʪYڳ و Aj!    Ԫ و^Ď! (	G (Y (Atj! (! (! (! (!  YF[ Aj! -G[ ۥ!ĈYA /¸ʢ A  ʣ A  ʣ   Aj̈́ A ( (ʣ ܛ )º  )Y§! AAԪB! A  ؍B!  )º  )Y§!B! A  ؍  )BQ )º )º£!B! A  ؍B!!  )! )! )BR[ )º )º£!B!! A  ؍  AB º º£Y؍ AB ؍ A  -q؎  ڳ و^ A Ԫ وĎ! (Y (Alj!  GĈYA ( (ʣ  	k̈́ A ( (ʣ ܛ  Aj̈́  ( (ʣ ܛ  Aj̈́ A ( (ʣ ܛ A -AtY( (ʣ A (¸ʢ A և A )ºʢ  (6  (6  )7  )7  )7  -Y: A և A AtY( (ʣĎ! (Y (tj! (! (!  G (! Aj!  O[  Al jY( (ŞYڳ و A Ԫ و  ڳ و Aj! A Ԫ و و و Aj$ #AkY$  6  Aü]  (6  )7 ׍Y(Y (Y(j (Y(j!  6 E^ (	G Aj! (Y (YAlj!  YG Aj! -[!  Ak  Y )PE Aj ͅ A6 6  )7 Aj Aj֚ Ajܛ  )7  (6AAֽYA6 6  )7  )7  )7 /q /qE[ (!  (6  6 Aj AjڮE[ Aj Aj̈́ Aj Aj̈́ A6 6  )7 A6 6  )7 A6 6 Aj AjA֚ 	6 Ajܛ Ajܛ Aj AjY AɄ (Y (YtI   k­7 Aj Ajǝ  ­7 Aj Ajǝ A6 6  )7 A6 6  )7 A6 6 Aj AjA֚ 	6 Ajܛ Ajܛ Ajڧ Aj  AɄ Aj  AɄ Aj AjAü] (Y	F[ (! Aj AjAü] ٞ! ˹AAֽY 6  6 B7 Aj AjAü]  6  6  6  Aj ( ( (jj ( ( ( ( ( (jjjjjrҍ (G ̕ (! Aj Aj܇Ĉ!  AjY6 A6 6  AjY6 A6 6 B7 Aj Ajˀ (YE[ (! ((Y/q  (6 Aj Aj̈́ AjԠ!A!    Ԫ و A (YAjY ( (ҟYԪ و A (AjY ( (ҟYԪ و Aj!Ď! (Y (Atj!  G (! (!Ĉ! Aj  ֯  ( (ʣ A  ʉYԪ و A  ʉYԪ و  ڳ و Aj! A Ԫ A ( ( (jj¸ʢ A ( ( (jj¸ʢĈ!  6 A6 6  6 A6 6 B7 (! (! Aj Ajˀ (Y (! (!Ĉ! Aj (Aj  Ԭ  ) (ۮ    Ԫ و A Ԫ و و   Ԏ ̕ ̍ (وA Ajκ! ˹ ٛ (! ̎  ( ( ( ( ( (ʩA ( (Ę  Ajʤ ׳ ̍ Aj$#AkY$ (̗Y (Y (YA΍ (! Aj Ǚ (! (! Aj ʽ Aj   +D (  Ajܛ ̊  A΍Y! AG Aj AljY)7 )7 )7 j! AG  ěYڌE Aj ěYǙ و (! (! ěYڋ  ƴY6 AjٴY (ŧ! 6  6 6  6 Aj	  	Oϲ Aj Ajٽ (G[ (!  (j6 Aj ӻ (Y	F[  )7  6 Aj AjȐ )! (! 5 B! Aj˲ Aj К (! -Yk Aj Ajى­ B! ­ B!  :  6 Ajϲ Aj AjЛ (! ( Aj ӻ (Y	F[  )7  6 Aj AjȐ )! (! (! ­ B! Aj˲	! (و	! و 	F[  6  7 6 B7 §Y B§Alj!  G (Y (Alj!  G (! (! (Y  (jkYE[ -AF[ AjAȄ Aj! AjAȄ  j!  G j! -YAk AjAȄ ! AG[ Ajα ! Aj Ȅ ! AjAȄ AjAȄ Aj! (! (! (! Aj˲ 	F[ 6 B7 Ē!!!#AkY$  (YK Y I[ Aj  ( Ǐ (! (E  6  6 	F[ (!	!  6  6 Aj$ (	G[ ĒY (YK Aj  kYئ (Y (Yj!! :  G j! j!  j! (!   ڿ (Y	F[ و  AjjYў  6  6  6  (6  )7 j! Aj! و (	F AjAΰA Ajκ! 	6  6! (	G (! (! (! (!! (	G (! (! (! (! (! (! (! (! (	G (! (! (! (!!  6  6  6  6  6  6  6  6  6  6  6  6  6  6  6  6 Aj Ajٚ Aj AjAü] (! (! (! (E  Aj ͅ A6 6  )7 Aj Aj֚ Ajܛ A6 6  6  6 Aj Aj֚AAֽYA6 6  6  6  6  (6  )7 	6  6 Ajٛ Aj ֕ (	F AjAΰ (  )7 A6 6 Aj Aj֚ AjAΰ Ajܛ Ajܛ  (6  )7 Aj AЅ (! (! (! Ajܛ   	FY6   6   6 Aj AЅ (Y	G  )Y7  6 Aj § B§Aͬ (Y Aj  (Ғ ; Ajܛ ;  (6  /; Aj AjAü]  6  6  6 A6 6  6  6 Aj Aj֚A Ajκ! ( (ϯ §و A6 6  6  6 Aj Aj֚A Ajκ! 	6  6 و Ajܛ و! AG Aj Aljў j! و Aj Ǚ (! (! )7 )7 )7 )7 Aj!! AG At! j!  jY(Y (Y  ΍E[! Aj Ǚ   A  Ajκ! 	6  6 Ajܛ (Y(! 6 F (	F (׳ Ajٛ Aj˹ )! (! (! Aj AjAü]  7  6  AjY6   Aj Aj (  ׶ ̊ [ و و ܛ Aj$#AkY$-G B7A!  6 Y	F[ j! -AG[  (F Ajϙ (! At jY  k6  j6 j! ! (! (!! AG Aj AljY(6 )7 j! B7 B7  Aj6 )7 )7 )7 )7 Aj!! AG  Ajj! At jY(! (!! 6 B7 Aj!!  G!  G! 6       Ajʎ (Y (Yj! !  G -YAF AFr r! j!A! ! q  Ȅ  F[ -! j! AG[A! AȄ AȄ   α AA  jYKȄ j! ( ϯ j!   lj! Aj AjAü]  AAͺ  )7 A6 6  )7 A6 6  )7 A6 6  )7 A6 6 Aj Ajٚ Aj AjAü]  (6  )7 AjAҒ Aj AjAü] Aj!! AG Aj AljY( (ϯ j! Ajٞ! ˹-k^:(̎: 6(!  (jY6 E^ Aj$   jY  ljY I At jY(! (! K -YAkAqYAM   l jYM^ At jY(Y (j! -AkAqY -AkAqj!! G! !! !  F[ j!A -YAkAqAI rYAkAqAI[ ! ! AqYAI[ AI[ AG[ q  I  jYMrE AȄ !  I  Oq  Ȅ j! Aj! Ak!  -! -! AqAI[ -! ( AȄ k! j!  A Aq AjAqAtr ʎ  Ȅ k! j!^#AkY$ q   v (! (! -YE[ j! ÀYN  j!    E[ AF AjY /Yj!    E[ AF  6  6 B7 At jY(  ([ j! !B! q Aj! 5!! q j! /!! ! Aq j! /! ! Aq j! /! ! Aq At j/! Aq At j/!  6  6   ­B ­BB7 At jY(  ([ j!! Aj$  AkY  O! Aj	q k!!  M[  j-YÀYN  kAq j! !  O[  jY( (r	q[ Aj!    K!  M[  j,N j! !B! -k jY O[  j,	J[  jYM[  j,! AF 	q	G[ AF 	J[ AjAqAI 	N[ 	q	G 	Nr[B!  jYM[  j,	L[  jYM[  j,! Ak AjAqAI[ AjAqK[ 	H[ 	J[  jYM[  j,	J[B!  AjYM[  j,	N[ j!B!B!  6  6!B!  ­ 7!  6 )B! )B! )Y§! )Y§! )BR  sq! ! ! E[ )BY R q r !! !  P[A   Y V! !     TY  V!B! E ! PB } BYB~Rr[ B~!^  }  }  V! k  V[  T!  BY} V P[  V[  Q!  X P[ P[  T[ P[ E[ PE[!A!!!  :  7  7  7A!  :#AkY$ (! )! )! )BR §E r[A!! )!  §[  )R[ PE Aj    (! (! Aj    Aj   ( (ɵ B7 Ajܛ AjܛA!! ! Aj Ή )BR 	6 )!!! Aj     6  6 Aj$#AkY$ )! )! )! )! )BR §Y §E Aj ( (  պA!! ! [ 	6 § PE  )YRqr[ Aj ( (  պA!!^ Aj (Y (Y  պ  §E 	6 Ajܛ Aj      §պ  (Y6  )7 (Y  (Y (Y΍  (6  )7 Ajܛ Aj    ɵ Ajܛ Ajܛ!!  6  6  )7  (6 Aj$#AkY$ )! )! )! (! )! )! Aj  -Y ɕϹ BR §E r[  )7  A Ajҫ  §  Rr[ PE  Z[    B Bʀ  )7  A Ajҫ Ajܛ  (6  )7 Aj$#	jY$ )!  )Y7  7  )7  )7  )7  )7 Aj Ή )BQ )!  7  7  )7  )Y7  )7  )Y7  BRAA §q j)! Aj Ή   )§ ) VqY! §  Tq! B! §  Tq! !   ! -k B7  ­7  7  ­7  B7  B7 B7  B7  B7  B7   V­7 : B7  7 B7  7 B7  7 B7   V­7 Aj Ȏ 	k$  M^ Al j! Aqk B7  )7  )7  )7 B7  )7 B7  )7#AkY$  (I ( Alj! Aqk ( M^ ( Atj(  )B )§q7B!  7   ֯  )7  )7 B7  )7 Aj$^! Aqk ( M^ ( Atj(^ ( ( ͿAqE!  Aqk ) 5 3 Aqk -E ( (֖!  Aqk -E[ -AG[ /Y 	qI 	q Ir[ ) ) )§!   (YAvAqY AFAqk ! 	qv! q! (! (! 	q 	qI j!   (E[  k!!  ;  6 Y	q 	qI j!   (E[ 	q 	qI 	 	q 	qjY 	O ί 	q	  ΍YjY 	qG!  k  s 	q¸ŝ ·ŝ    ŝYԪ و     ŞYԪ و ( (ğYA ( (ŞYԪ و  ˑ و AğYˑ وA Aǲ#AkY$ĈYA -AtY( (ʣ /G AAԪ /! A /ʠY ʠY׼YԪ و و و B7 AjAü] Aj Ajˁ -YAG Aj  Ԋ  ( ( ( (٫ A )ۭ A -؎ A ( (ʣ Aj$  Al j!Ď!  GĈYA -YAA ʣ A ( (ʣ A (¸ʢ A ( (ʣ A ( (ʣ  ڳ و Aj! A Ԫ وĈYA  ʣ A  ʣ   ʨ A Ԩ وĈYA  ʣ   ۮ AD º º£ Pʢ !  A΍E  A΍! !  AΎE  AΎ!   AΎE  AΎE[ !  6  6 וYG ( (j (k!  6  6 (! (! זYG  (  (Yj ( jkj6  6  6 -E : -G (Y (YF[ (! (!  k!  (j!  6  6#AkY$ -E (! Aj П (G Aj ʰ (! (! (!  (Y6  k!  j! E[ Aj  Aȝ (Y Aj  (YAȝ (  (Y!   ! !  6  6 Aj$#AkY$ -! (! Aj П (G Aj ʰ (! (! (!  (6 ( k!  j!  6  6 Aj$#AkY$ Aj ƮYƯ (! (! Aj٣ (G Aj  ɹ (! (Y	F[  6  6  6 و Aj$ (! ڠ^#AkY$ Aj Į (! (! Aj٣ (G Aj  ɹ (! (Y	F[  6  6  6 (! 	6  6 Aj$#AkY$  6 Aj ֕ (	F Aj Ajى! 	6  6  (6  )7 و Aj$#AkY$ Aj Ǘ (	F Aj AЊ  ( (ָ (! (!! AjԠ!  6  6 Aj$#AkY$ Aj ּY܃! (q! (!AŞ! و  6  6 Aj$#AkY$ Aj Д (!! (AŞ!!  6  6 Aj$#AkY$ Aj ͛! (F (t j(!!  6  6 Aj$#AkY$ Aj ͛ (F (At jY(! (!!  6  6 Aj$#AkY$ Aj ͛ (F  (At j)7B!  7 Aj$#AkY$ Aj ͛ (F  (At j+9B!  7 Aj$#AkY$  Ğ (  +9B!  7 Aj$#AkY$ Aj ͛B! (F  (At jY)7 )!  7 Aj$#AkY$ Aj ͛ (G 6  (At jY)7  )7 Aj$#AkY$ Aj ͛ (G 6  (Al jY(6  )7 Aj$#AkY$ Aj ͛ (G A:  (Al jY(6  )7 Aj$#AkY$ Aj ͛ (G A;  (Al jY(6  )7 Aj$#AkY$ Aj ͛ (YF ( j-!  :  q: Aj$#AkY$ Aj ˃ -!  -q:  : Aj$#AkY$ Aj AqA܆ (!  (:  q: Aj$#AkY$ Aj Ŏ  ( (Ԇ Aj$#AkY$ Aj ĩ  ( (Ԇ Aj$#AkY$ Aj Ŕ  ( (Ԇ Aj$#AkY$ Aj œ  ( (ُ Aj$#AkY$ Aj  В ( (ֺو Aj$#AkY$ Aj AЊ  ( (ָ  )7 Aj$#AkY$ (YƝYě! و ք Aj AЋ  ( (ָ (Y (ؑ [ ׌YAjک ̉ و Aj$#AkY$ ׌! (ƜY ( ڇ! و [ Aj (AЋ  ( (ָ (Y (ؑ E[ Ajբ ̉ Aj$ (քE A: ׌YAjբ ̉#AkY$ Aj (ˈ ( (A΍! Ajܛ  ׌YAjک ̉ Aj$  : ׌Y(AڄY Ս و (AڄY sՍ و ̉ (F (Y ˊ و (و (و (و و و (Yū (̊ (و و (؏ ֘ (و (و ܛ (و ܛ ܛ Ajˤ Ajܛ ܛ Ajܛ Ajܛ Ajˤ ( (˫ Ajܛ ܛ Ajܛ Ajܛ Ajܛ ܛ Ajܛ Ajܛ ܛ Ajќ Ajќ ќ Ajќ AjѠ AjѠ  ї -! (! Aj Ajї Aj Ajі Aj Ajі  6  :#AkY$ Aj ǘ (! Ajќ 	G Aj Ҍ Aj AjՋ  Aj Ajԍ ܛ Aj҇ Aj$#AkY$  (܅ (G 	6 Aj (YAͯ و ( һ Aj (ح Aj ׍YAj܇ Aj ( Aj (ǃ ̍ ( (ˬ Aj٠! (^ (!  6 ̉  -ː Ԧ (	G (! (! ׌! Aj ٕ Aj Ajֱ Ajܛ (  л ̉ Ajܛ ՟ Aj$#AkY$ ׌! Aj ٕ Aj Ajط! Ajܛ ̉ E ՟ Aj$ ٙ ՟ Ӕ ѣ  ϣ (Y (˾ ( ϣ (Y (̀ ( Ϥ (Y ( kAǹ ( (Ϥ (Y ( kAṽ ( (˯ (Y ( kAn˿ ( (Ϣ (Y (˿ ( Ϣ (Y (́ ( AAͺ  AAͺ  AAͺ  AAͺ  AAͺ  AAͺ (! (!  G At jܛ j! ( AAͺ (! (!  G At j˷ j! ( AAͺ (! (!  G Al jˤ j! ( AAͺ (! (!  G Al j˚ j! ( AAͺ (! (!  G Al j˙ j! ( AAͺ (! (!  G Al jY( (˫ j! ( AAͺ (! (!  G Al jY( (ˮ j! ( AAͺ (! (!  G Al jY( (˫ j! ( AAͺ (! (!  G Al jYܛ Aj˼ j! ( AAͺ (! (!  G Al jYܛ Ajܛ Ajܛ j! ( AAͺ (! (!  G At jYAjܛ Ajܛ Ajܛ Ajܛ j! ( AAͺ (! (!  G Al jYAjܛ Ajܛ Ajܛ Ajܛ Ajܛ Ajܛ j! ( AAͺ (! (!  G Al jYܛ Ajҳ Ajҳ ( 	k(˫ j! ( AAͺ  G Al jږ j!  G Al jܛ j!  G Al jAjܛ j!  G Al jײ j!  G t j(و j!  G At jY(و (و j!  G At jYܛ (و j!  G Al! j!  jY(G[ ( (AAͺ ܛ Ajˤ Ajˤ (! (!  G Al jAjܛ j! ( AAͺ Aj! AG Al jѠ j! Ajܛ ( (Aͺ Aj! AG Al jڥ j! ( (AAͺ ( (ͺ ( (ˬ ( (AAͺ Ajܛ ( (˫ ( (˫ ( (˫ ( (˫ ( (Ϧ Aj! AG Al jY( (Ϧ j! Aj!! AG Al jY( (˫ j! ( (Ϧ Aj˶ ( (AAͺ Aj˳ (	G Aj˚ Aj˱ ( (˫ ( (˫ ( (˫ ( (˫ Ajˤ Ajˤ Aj˵ (! (!!  G Al jYAjܛ ( (˫ j! ( AAͺ  (kY6 E (و (و Ajќ (و (و (و (و (و (و (و (! (!  G At jY(و (و j! ( (AAͺ Aj˪ (و (و (و (و Aj!! AG t j(و j! (! (!!  G t j(و j! ( (AAͺ (و (! (!!  G Al jY(و (و ؼ j! ( (AAͺ (و (و (و (و (و (و (و (و Aj˪ (! (!!  G At jY(و (و ( (ϧ ( (˽ ( (ϭ (و (و Aj֋ (و (و (و (! (!!  G At j(و j! ( (AAͺ (و ( (و (و (و ( (̃ ( (AAͺ j! (و ( (AAͺ (و (و Aj˸ (و (و (و (ؓ (و (و (و (ؓ (و (و Ajؼ ( (ؑ (ؓ AjѤ (و (و Ajغ G  (kY6 [ Aڪ  (kY6 E#AkY$ AjYؿ (و (و (و (و (و Ajڨ ع Ajع Ajع Ajع Ajغ Ajغ ( (́ ( (˫ Ajغ Ajع Ajع Aj Aj̠ Ajʥ Ajػ Ajԙ ( (ؑ Ajػ (̍ (̉ (و (̋ Ajؽ (؏ ( (̂ ( (ˬ Aj˗ Aj˥ G  (kY6 [ Aڪ Aj$ G  (kY6 [ Aڪ  (kY6 E Aj˔ G  (kY6 [ Aڪ  (kY6 E Aj҇ G  (kY6 [ Aڪ  (kY6 E Ajٛ G  (kY6 [ Aڪ  (kY6 E Aj̅ G  (kY6 [ Aڪ  (kY6 E Aj̈ G  (kY6 [ Aڪ  (kY6 E ( (ؐ G  (kY6 [ Aڪ  (kY6 E ( (ؒ G  (kY6 [ Aڪ  (kY6 E ( (׷ G  (kY6 [ Aڪ  (kY6 E (G ( (׸ Ajԙ G  (kY6 [ Aڪ  (kY6 E! Aj! G t j(̎ j! Ajڧ Ajڧ Ajڧ G  (kY6 [ Aڪ G  (jY6 [^  G (YE[  jY6 ! [^    (jY6 [^!  (((Y  (҆ ((Y (Y(j!  6 [^! (ؔ  6 ((Y(j!  6  (̏  6^ AkY(j!  6   6 6^ ٱ AkY(j!  6 E^ (YOٰ^  6  6  Aj6  j6 (ٰ^ 6  6  Aj6 (^ 6  6  Aj6 (^ )!  6  6  7 (^  (6  )7 6 (^  )7  )7 6  (Y(YI  O^ (Y AljY)! Al jY(! )!  )7 )!  7 (!  6  7  7  6^  (Y(YI  O^ (Y AljY(Y Al jY(YF ( ( ( (ΐ  K  Ik^  (Y(YI  O^ (Y AtjY(Y At jY(YG  K  Ik (Y (YF )Y )YV  Tk  J  Hk^  (YI  O^ (Y Atj)Y At j)YR  V  Tk (Y M^  O^ (Y AljY( ( Al jY( (ΐ^ (-F  (Y(YI  O^ (Y AtjY)Y At jY)YQ (Y (YK  Kk!  V  Tk^^   (Y(YI  O^ (Y Alj)Y Al j)YV  Tk^  (Y(YI  O^ (Y tj(Y t j(YK  Kk^  (Y(YI  O^ (Y tj(Y t j(YK  Kk^  (Y(YI  O^ (Y AtjAj At jAj͕^  (Y(YI  O^ (Y AljAj Al jAj͕^! F  O^ Al jAj Ajگ! ! F  Kq Al jY(! (!   ܊  KA At jY( (Ы £D¢׏Yü Df Dd!  :   K:  AvAq¸ AvAq¸Y¡¢  ׏!A  qAv¸ qAv¸Y¡¢  ׏Yü Df DdAtA ü Df DdAtrA  Aq¸ Aq¸Y¡¢  ׏Yü Df Ddr qAv¸D£Y  D¢D ¢D ¢D¢ Aq¸D£Y  D¢D ¢D ¢D¢ AvAq¸D£Y  D¢D ¢D ¢D¢   -  ̲ +YD¢ +  ¸¢   + + + ¸¢   +D¢  +Y ¡  ¡ +¡܍D܍! +Y ¡  ¡ +¡܍D܍Y ¢  ¢ #AkY$ +! 6 B7  9  9  9  9  9  9  9  9  D £܍D¢  ¡Y ¢  ¡Y ¢ D܍£Y9  9  Y9  9 Aj! +! AG Al jY+!    +  ¢¡ +  ¢ Ճ Aj ( (Ȉ j!  ;  Av:  (6  )7 6 Aj Ajȓ Aj$#AkY$  9   ¡Y9  9   ¡Y9   ¢  ¢ Y9  Aj6  Aj6A D£üY AO!  Aj6  6  Aj6!  G 	k Aj ¸D¢Yة +! +! 	k Aj D ة    + +  Э j! Aj$#AkY$  9  9  9  9  9  : :  Ѽ Aj$#AkY$ B7  9  9  9  9  : A:  Ѽ Aj$#AkY$   (Y( (     Հ Aj ȕ Aj  ΰ  9  9  Av:  q:  Av:  Av: A:  Ѽ Aj$#	jY$ Aj (Y( (     Հ  AjDԷ  AȖ      ̸ 	k$ (Y( (   q Avء e      ̸#AkY$ Aj (   q Av ɮ    ( ( ̸ Ajܛ Aj$#AkY$ Aj   Ȼ    ( ( ( Aj˩ Aj$#AkY$  (6 Aj      ɰ Aj$#AkY$  (6 Aj      Ѱ Aj$#AkY$  6  6  6  6    ҫ Aj$#AkY$  ; Aj  Ӈ q 	q 	qFq )! Aj  ۔  7  )7    Ajҫ )! Aj AjǠ  7  )7   Av Ajҫ Ajܛ Ajܛ Aj$#	jY$  ; Aj   ٬  ֓Y Aj A kҭ Aj ( (  ɶ Aj jǠ (Y  )7  6  (6  )7  A AjAҫ  )7  )7  A Ajҫ Ajܛ Ajܛ Ajܛ 	k$#	jY$ (! Aj ͇  )7 Aj A Ajҫ Ajܛ Aj Ɉ Aj  Aj۩ Ajҳ (Y (! /q Aj  (۔  6  6  )7 Aj A Ajҫ Ajܛ Aj  ΰ  )7 6 6  )7  AjA֚ Ajܛ Ajܛ  (6  )7 	k$#	jY$  6AAֽ! Aj AjǠ  (6  )7 6  6 6  Av; B7 Aj Aj˄ -E[ -YE[ Aj خ Aj Ajȏ 6 B7 Aj ( (р Aj Ajр AjA ( (ɴ Ajܛ Ajܛ  Ajٌ Ajˤ 	k$#AkY$ 6 B7 A6  6 Aj AjۚE  /; B7 Aj Aj˄ -E[  -Y: E[ A6  Aj6 Aj AjۚE[^  (6  )7 Aj$^#AkY$ 6 B7  (Y (Yͩ (Y (! (YM !  6  6  k6 A6 A6  Aj6  Aj6 Aj Ajۚ^ (E[ A6  Aj6 Aj AjۚE[^ Aj  ۟^ E A6  Aj6 Aj Ajۚ^ (E[ A6  Aj6 Aj Ajۚ^ A6  Aj6 Aj Ajۚ^  (6  )7 Aj$#AkY$ Aj Aͯ (	F! 6 B7!  )7  (Y6 (! Aj  ϊ (! (! (! ( (ˬ Ajܛ   6  6  6 AjAϱ (Aü] A6  )7  ˬ Aj$#AkY$ Aj ё Aj ( (ς Ajܛ ((  (6  )7 (!  )7  A Ajҫ Ajܛ Aj$#AkY$ Aj ̜ Aj ((Aj׍YAjՋ ̍ ( (۱  Ajȃ  )7 Aj$#AkY$ Aj ̜ ((! 6 Aj  AjЃ ( (۱ Aj$#AkY$ Aj ̜ ((!  6  Aj6  Aj6 Ajƶ! (و ( (۱ Aj$ #AkY$ Aj ̜ (!  6  (Aj6  Aj6 Ajƶ! ( (۱ Aj$ #AkY$  Aq6 A6  Aj6 Aj Aj٭  ( (Хو Ajܛ Aj$#AkY$ (Y (Y  IYAI 6  6  6   tYj6  6   j6!  Aj͝ (Y  (Y ((sjY qjY6  I  Ir! qE^  6 Aj$^#AkY$ (Y (Y  KYAI! 6  6  6   tYj6  6   jY6  Aj͝ (Y   ((Y (jYjY6  I  Kr!  AF^ 6 j!  6 Aj$ ^ (YAI t j! ­! !  G  ­  5~|Y쀾 Aj! B§!  AF^  6 j!  6 ^  (YAO^ t j! ­!  G AkY5 BY !  쀾   ~}!^ (Y (Y  KYAO^  tYj!  j!  G AkY(Y AkY(YF[  K  Ik  (Y(YI  O^ (Y tj(Y t j(YG  K  Ik (Y(Y M^  O^ (Y AljY( ( Al jY( (ΐYAqE ( ( ( (ΐYAqE ( ( ( (ΐ! ^  (Y(YI  O^ (Y Alj(Y (Y(YO^  Al j(YM^ (Y tj(Y	qY t j(Y	qYF AvAqY AvAqYF AvY AvYK  Ik  K  Ik  K  IkY  I  Kk ^  (Y(YI  O^ (Y AljY(Y	qY Al jY(Y	qYF AvAqY AvAqYF AvY AvYK  Ik  K  Ik  K  IkYE /!! /qE qk qE[ /Y /YG[ -Y -YG[ -Y -YK  Ik! ^  K  Ik /Y /YG  K  Ik -Y -YF -Y -YK  Ik  K  Ik /! /G s! q j j׈! q /! /G s! qE[ / /G[ / /F! q -E /Y /YM  I!  j;! :  ;  ; -E (Y (YM  I!  j6! :  6  6 -E (Y (YL  H!  j6! :  6  6 (Y (G!  j6  6  6 (Y (I!  j6  6  6 (Y (I  j6 tY (j!  (j!!  6  6 (Y  k6 (Y (F[  Aj6 (!!  6  6#AkY$ Aj М (k  )7!  6 Aj$#AkY$ Aj С (G )! 6  7 Aj$^#AkY$ Aj ĒYС (G (!  (Y Ēڿ  6  6  6 Aj$^#AkY$ Aj    С (G  )7 Aj$^#AkY$ Aj  υ    ( (ɴ Ajܛ Aj$#AkY$  Aj  ψ    ( (ɳ Ajܛ Aj$#AkY$     ų Aj٣ ( (ֹ Aj$#AkY$ ħY    Ÿ Aj٣ ( (ֹ و Aj$#AkY$ Aj    Ո (Y   (΋ B7 Aj$#AkY$ Aj    ҽ (!  (6  6 Aj$#AkY$ Aj    Ҽ (!  (6  6 Aj$#AkY$#AkY$ Aj   Յ (Y (!  6  6 Aj$^ (!  (6  6 Aj$#AkY$ Aj   Յ (!  (6  6 Aj$#AkY$ Aj   Ն (!  (6  6 Aj$#AkY$ Aj   Ն (Y (!  6  6 Aj$^#AkY$ Aj  Ѧ (Y  (  ֟YE^ Aj$ ^#AkY$ Aj   Ŀ  ( (ُ Aj$#AkY$ Aj   ȣ  ( (ρ Aj$#AkY$ Aj ( ( ȣ (E    ۷ Aj$#AkY$ Aj   ȟ   ( (ۺ Ajܛ Aj$#AkY$ Aj   Ͱ  Ajј Aj$#AkY$ Aj   І  Ajљ Aj$#AkY$ AjAΰ BR  (6  )7   Ӈ Ajܛ Aj$#AkY$ E^ Aj ( (ΰ (Y ( AΎE[ 6 At j!  AjYF[ Aj ( (α AjAֶ !^  ( (ѪE AjAֶ  (6  )7 Aj$#AkY$ Aj ϳ Aj ( AAإ (! (!  G t j 6 j! j!  6  Aj  ͸ Aj$#	kY$ (! (!  6  6  Aj6 O 	I   AjA Ajғ Aj vϳ   (Y (Ytj (Y k Ajғ  ˫  (6  )7 	j$#AkY$ 6   Ajַ (!  6 6  6  6  :  6  (6 Aj$#AkY$   6  l! Aj!! Aj!  6 (  (״ Aj$#AkY$ AjA  Ҡ (F (YAO^ At jY(! (!!  6  6 Aj$#AkY$A! AjA  Ҡ (F (YAO^ -! Aj$ #AkY$A! AjA  Ҡ (F (YAO^ -! Aj$ #AkY$A! Aj A  Ҡ (F (YAO^ -! Aj$   K t j(YAK^ -^ (Y( K  (Y( ( (- ( tj(ʖ^ AqAl jY( K ( tj(^ (Y( K ( Atj(G^ (Y( K ( AljջAqAG^ (Y( K (- ( AljջAqF^ (Y( K ( Alj-^ ( M^ ( AljY)BQ  )7B!  7 )BQ  ) )ܝ7B!  7#AkY$ -E )Y )YX  T  B|7 :  ) Ϻ B ) )BR7B!B!  7 Aj$ )§ )Y§ (sqq! B  7 AA  j)7 Al j! Y G Aj! )Y V[ 6 B7 B7 Aj ( (ΰ  7  j! !  G -! j! AkAqAK[   ϼ B7  F  YG j! AlY jY( (  jY( (ۧE[ !  M!   F   ӷE!   O   ӷE!   O   k j ӷE!       IӷY  k YJ Hk   k AqY MAqY   k AqY MAqF  F  Gr! ! Ak AqAMAqY -YAk AMAqF k!  ܓE[ - AqF!   jܓA! Ak AqYAMAqk !A!A!A! t Ak AqYAMAqk /! Al j(	G! )BR! -s! (G! qA Ak AqYAMAqk j! Aj! Aj! Aj! Aj! Aj! Aj! Aj! AI AqAl jAj!^^ Aj! / -Atr#AkY$ -k  -: A6  6 ( ( Ajʏ!  )7 A6  6 ( ( Ajʏ! (A ((! (A ((! (A ((! (A ((! (A ((! (A ((! (A ((! ( ( ( ((!  )7 A6  6 ( ( Ajʏ!  +9 A6  6 ( ( Ajʏ!  (6 A6  6 ( ( Ajʏ!  )7 A6  6 ( ( Ajʏ! (A ((! (A ((! (A ((! (A ((! Aj$ #AkY$ )BBT :  6 A6  6  AjۙE -E ( (([!! A6  6 ( ( Ajʏ! Aj$ #AkY$ (! (! (! A6  6   Ajʏ! Aj$ #AkY$ (! -Aq 6   Ajִ  ( (ӏ! (  ((! Aj$ #AkY$ 6   Ajִ   ( (Ώ! Aj$ #AkY$  (6 Aj  ؃! Aj$ #AkY$  (6 Aj  ̩! Aj$ #AkY$  (6 Aj  ̧! Aj$ #AkY$  (6 Aj  ̨! Aj$ #AkY$  (6 Aj  ̫! Aj$ #AkY$  (6 Aj  ̪! Aj$ #AkY$  (6 Aj  ̤! Aj$ #AkY$  (6 Aj  Ө! Aj$ #AkY$  (6 Aj  Ӫ! Aj$ #AkY$  (6 Aj  ө! Aj$ #AkY$  (6 Aj  ̣! Aj$ #AkY$  (6 Aj  Տ Aj$#AkY$  (6 Aj  ԏ Aj$#AkY$  (6 Aj  ؊ Aj$#AkY$   lAn6  AjǞ Aj$#AkY$ ׌Y-! ̉    й  6  AjAҊ Aj$#AkY$  6  AjAҊ Aj$#AkY$  ׏ü6  Ajǟ Aj$#AkY$  ׏ü6 A6  Aj6  Aj٭ Aj$#AkY$ A  jY AO6 A6  Aj6  Aj٭ Aj$#AkY$  ;   	qAp; A6  Aj6  Aj٭  AjǠ Aj$#AkY$ Aj ͠   (  ü]  6  (6  )7 Aj$  ئ (!   (j  ü]   j6 (Y (F A Ȇ (  lj  ü]  j6 (Y (F AAȆ ( Atj Aü]  j6 (Y (F Ϫ ( Atj Aü]  j6 (Y (F ϫ ( Alj Aü]  j6 (Y (F Ϩ ( Alj Aü]  j6 Aj ( (ѪYE ˙  (Y (F AAȆ ( Alj Aü]  j6 AAֽYB7 Aj Aü] AAֽYB7  )7  (6 AAֽY 6  6 6 B7  (6  )7 #AkY$ B7 6 6  )7  (6  )7  (6 B7 B7  )7 B7 B7 B7 B7 ܛ Ajܛ Aj$ B7 B7 B7 B7 B7 B7 6 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7#AkY$  6  6 A6  Aj6 Aj Aj٭  ( (Х! Ajܛ ϏA! AХ! AХ! AqYAAֽ! Aj  Aټ )!   Aټ  )7AAֽ! Aj  Aټ  )7!AAֽ! Aj  Aټ )! Aj  Aټ  )7  7! و AХ! AF! AХY з Aڄ! Aڄ! AХYAХYAAͥ AХYAAͥ AХ! 6 B7 B7 AqAG AХ! AХ! Aj Aܚ A ( (Хو Ajܛ AХ! و B7  6 B7 B7 B7 B7 ; 6  )7  )7  )7 : : A:  6  6  6  6  6  6  : B7 B7  6  6  6  6  6  6  6  6  6 B7 B7 و Aj$#	jY$ Aj Aܚ 6 B7 Al j! (! (!  G  6 (AХYA (Y (YХYA ( (ХYAAͥ Aͥ Aͥ AAͥ A6  Aj6 Aj Aj٭ A ( (  ؚ! Ajܛ Aj     ؟ A ( (ͥ Ajܛ Aj ȍ و و و Aj! j! (E )!  )7 (!  (6  6  7 Aj˪ ؙ! (^ (!  6 (! 6  ؑ Ajܛ 	k$^#AkY$  7 Aj ǝ AO (! 6 B7 (! (! 6   j6  6  K! I! AjזYG  (Yj6   kAp r !! (! (! Aj  α Aj ֶ  (6  )7 Ajܛ Aj$#AkY$  j! !  G -YAI[ j!A څE[  6  6 	6 6 B7  6  6 AjזYAk 	kI[ G[A! AI AkAIr 	kAIr[ 	I[ 	F 	Ir[ Aj ֶ  (6  )7 Aj$#AkY$ 6 B7  6   j6 AjזY	kI[ G Aj ֶ  (6  )7 Aj$#AkY$ 6 B7  6   j6 AjזYAkO Ak AjAα AjAα Ak AjAα AjAα AF[ F[ q	G AOq Aj ֶ Aj	ֶ AjAֶ  (6  )7 Aj$#AkY$ 6 B7  6   j6A! AjזYAk AG[ AF[ AG[ Ak AjAαA! AjAαA! AG[ Ak AjAαA! AjAαA! AjAαA! Ak AG[ AG[ F[ Ajα Aj ֶ ! Aj ­BBف ! AO[ AjAֶ ! Aj ֶ !  (6  )7 Aj$#AkY$ ΰ  6   j6 AjזYAF α AG AGq F[ AF 	kIr AFrE AOq  ֶ α Aj Aǥ  ( (α Ajܛ  ­BBف Aֶ  (6  )7 Aj$#AkY$ 6 B7  6   j6 AjזYF AFrE kYAO Aj ֶ!  I At jY(! (! Aj    α  (6  )7 Aj$#AkY$ 6 B7  6   j6 AjזYGA! AkAO AkAI AkAIr AkAI AkAIrr AkAI 	kAIrr[ qAFA! AkAIA! AkAIA!A! AkA!A! AG[ AjAα AkAI AkAIr AkAI AkAIrr AkAI 	kAIr 	kAIrrE AkAOq  AkAI AkAIr AkAIrq! sq! Aj   jY 	sk	IY Fֶ  (6  )7 Aj$#AkY$ 6 B7  j!  G -YԞ Aj ֶ AjAֶ B7  AqAt Avr;  Aj˄ -E[ -YAO^ Aj -ֶ^^ j!  (6  )7 Aj$#	jY$ 6 B7 ; 6   j6  6  6  6  6 6 Aj! (! Aj М (k -[ : -E (Y (YFq[  (j!  k! (!  (6  j! ( k!  Aj  ȉ -E[  (6  )7 	k$#AkY$ 6 B7 6 B7 Aj  Aم Aj Ajʲ (YE[ Aj  (ԁ AjA (Y (YҠ (qE Aj  ȉ (YAO[ ( ( AtY(Y j(YҚ[ Aj  ȉ^  (6  )7  )7  (6 Aj$#AkY$ 6 B7 Aj Y Yʐ (G[ )Y§Y K[ Aj  ʐ!! Aj ( (Y ( α Aj	ֶ BP[ B§Aq jY K[  j!  k!^ (! (!  (6  )7  Aj  ٍ Aj$#AkY$ Aj  ܉ Aj ( (ω (! (! (! M[ At jYAk(! Ak(!! AF[ (! (! Aj!    ԜE[ k! 6 B7 At j! !  F[ Aj! (! (! (Y (Y  jҨ   jҨjAO[  6  6 6 6  6  6 Aj AjA֚ Ajܛ  (6  )7 !   jYҨAI Aj  ΰ B7 6A! AjA v AqGjY AOئ A6  6  6 AjזYG Aj ֶ kY[  )7  (6 Aj	ֶ  (6  )7 Ajܛ  (6  )7 !  ˬ  (6  )7 Aj$#AkY$ (! AA (-Y6  6 (ڎ (Ɓ! 6 B7 ŧ!A!!  F[ Aj  ěY֕ (	F 6 B7  (6  )7 Aj ( А (! (F[  (6  )7  (F Ajϝ (! At jY (6  )7  6  jY6 و Ajܛ و (Y ̃ ( ˯ و (! (! و! 	F[  6  6  At jY6  F[ Aj! (Y	F[ (!  )Y7  6 Aj   § B§ ƿ (q[ و Ajܛ ! ! (!  6 و Ajܛ Aj˧  6 Aj˧! Aj (Ǖ A6 A6  Aj6  Aj6 	k Aj٭ Ajܛ ( (Ɠ! 	kܛ!  6  6 Aj$#	jY$ Aj  В Aj ( (ֺY֕ (	F! 6 B7!  )7  (Y6 (! و Aj  Т (Y (! Aj ( (Т (YE[ (! Aj (Y (YТ     A΍ (Y   (   (  ( מ ϒ A6 Ajܛ 	k$#AkY$ Aj  AТ (YE[ (! Aj ( (AТ (YE[ (! (! (!  Aj   Ї ( (ֹ A  ХYAͥ و     Ї ( (ֹ Aj$ Aͥ  Ύ Aמ   օ   օ  Ѐ  AЀ  A׎  A׎ AAȆ AAȆ AAȆ AAȆ AAȆ AAȆ AAȆ AAȆ AAȆ  AAͺ  AAͺ  AAͺ (Y (̄ ( AAͺ  AAͺ  AAͺ AAȆ AAȆ AAȆ AAȆ AAȆ  AAͺ  AAͺ  ͺ  Ԯ  AAԮ  AAԮ  AAԮ  AAԮ  ׊ Aj AjԶ!   ͖ Aj Aj͖!    Ӯ Aj  Ӯ P   ȭ    ȷ Aq  B  BZ§ȭ   Ӈ  BY BY~Y  BY~Y  BY~|YB|Y7   T­  ~  T­B B||7#AkY$B! B7 B7 B7 B7 B7 Aj Ajʻ )BR[ )! BV   ϺB )B )BRYP[  Y  ~ R­|YBZ[  ~BYP[  ! §q[  ~ R­ |YBZ[ Aj BϺB ) )BR!^  7 B  BX7 Aj$#AkY$  -YAk -! AFY j!  kYAO E[ Aj BϺ Aj -A܆ (G[ )BR[ k! j! )Y 5|Y Z[^ E[ Aj -A܆ (F j! k! 5 B~|!^  7B!  7 Aj$#AkY$ Aj  Aȹ ( (YYkYM (! Aj (  ΋ )BR[ At)! )! Aj      ΋ )BR[  )BϺ )BR[ )Y  ~|Y T[  7B!  7 Aj$#AkY$   ΋ )BQ  )7B!  7 Aj$#AkY$   ΋ (!  )Y=  B}BT q; Aj$#AkY$ Aj   ۹ )!  6  7 Aj$#AkY$ Aj  ( ( ( (ŞYƿ )! و  7 Aj$#AkY$ Aj Aj̠ AjՐ Aj  A ֽל (^ )!  )7 (!  (6  6  7 AjՐ Aj$#AkY$ Aj 	k̠ AjՐ ƴ!AAֽY :  6 Aj  A  ל (^ )!  )7 (!  (6  6  7 AjՐ و Aj$#AkY$ Aj AŞYА  ( (Վ (F (YڎE و و Aj   Ѕ (	F 	6 (  (6  )7 Ajܛ 	6 	6 ! و Aj$#AkY$ Aj   ŞYА  ( (Վ (q  (Y֕ و 	6 و Aj$#AkY$ Aj   ň (! (! ٣ (G   Ԇ (! 	6  6 Aj$#AkY$   Ĭ Aj٣ (!  (6  6 Aj$#AkY$   Ĩ Aj٣ (!  (6  6 Aj$#AkY$   Ĳ! Aj٣ (!  (qY6    6 Aj$#AkY$   Ħ! Aj٣ (!  G (qY6    6 Aj$#AkY$   ľ! Aj٣ (!  G (qY6    6 Aj$#AkY$   ı! Aj٣ (!  G (qY6    6 Aj$#AkY$  İ! Aj٣ (!  G (qY6    6 Aj$#AkY$  Ŗ! Aj٣ (!  (qY6    6 Aj$#AkY$  Č! Aj٣ (!  (qY6    6 Aj$#AkY$  ĕ! Aj٣ (!  (qY6    6 Aj$#AkY$  Ć! Aj٣ (!  (qY6    6 Aj$#AkY$ A ű! Aj٣ (!  (qY6    6 Aj$#AkY$ Ĕ! Aj٣ (!  (qY6    6 Aj$#AkY$ ŗ! Aj٣ (!  G (qY6    6 Aj$#AkY$ į Aj٣ (!  (6  6 Aj$#AkY$ Aj ʹ (!  (6  6 Aj$#AkY$ Aj ʺ (!  (6  6 Aj$#AkY$ Aj  ̟ (!  (6  6 Aj$#AkY$ Aj ŋ (! (! ٣ (G   ُ (! 	6  6 Aj$#AkY$ ĉYĊ! Aj٣ (G ڏE : و   Џ (! (G ڎ ċYڏ! و E[ : : و A:  6 و (! A:  6 و Aj$#AkY$ -! (ư! Aj٣! (F (! : Ʊ :!! Ʋ! و  6  6 Aj$#AkY$ (! (! Aj Ajʯ! (YG (! (!  (Y6   k  kj j6 ْs!  6 Aj$#AkY$ Aj! (! (! Aj ʮ (YF[ (! ْ[!  6  (   kjj (k6!  6 Aj$#AkY$ Aj! (! (! Aj ͜ (G[ (Y (O[ ( AljY( ( ( (΍E[^!!  6  6 Aj$#AkY$ AjY -Yjk! (! (! (! (! AI!!  K  Kr[ Aj -  j  kҥ (G[   (jjY6  I[  k!  K[ E[  j   ΍E[^  6  6  6!  6 Aj$#AkY$ (Y  6  l! (! Aj!! Aj!  6 (Y (! E  ״ 6     l܋YE[  6  6	! Aj$ #AkY$ Aj   ѧ (G (YE  6 B7 (!    ҷ (! Aj  ԉ (!   6  6 6  6  6 6 B7 Aj$#AkY$  6 6   j6 Aj Ajʯ (F[ Aj   (Շ (! (!  ( (  ͨ (YE[ 6 (!  6  6  6  6 Aj$#AkY$  6 Aj AjǠ Aj (Y (Y  Ѩ (Y (! AvY Aj خ    	qAv ( (   ( (ѩ Ajܛ       ( (ѩ  )7  A Ajҫ Ajܛ Aj$#	jY$ĈYAAŞYԪ و   Ɣ! Aj٣ (G Aj   ƕ (! (! Aj٣ (G  Aj  ɹ  (Y6  (6  6 	6 (! 	6  6 و (! 	6  6 Aj Ajњ (Y	G 	Gq  )7  6   ΰ و 	k$#AkY$ Aj  Aȹ (! (! (! (! Aj ּY      Љ ( (ֺ! و   Aj  Aǎ A ( (ͥ Ajܛ    Ϗ   Ў ( (ֺو Aj$ #AkY$  6  6  6  6 Aj  Ajͷ 6 B7 (Y (tj!A! (! !  F[  (YM[ Aj! At jY(YE[ )!  (F Ajϩ (! Al jY 6  6  7  jY6^  ڤ  (6  )7 Aj$#	jY$ AjA -Y j(֙ Al j! (! (!  G (Y   I! (!!  G AtY jY)!  jY ( (j6 B  )Y|Y  T7 j! Aj!  (Y6  )7  6  6 Aj  Ajͷ (! (!  6 Aj   AjAǩ! 6 B7 (YAF! (Y tj! !  F[ j! Aj! (!  AK 	;  6  6 Aj AjȐ ! ! [ tjY-! -!A!A! AK[ -!  :  :  6 6 Aj AjȐ ! !  (6  )7 ( ˫ ( ˫ ( (ˮ 	k$#AkY$D!D!D! Ak AqAMAqkDD 	qAF!D!D! At j!D!D! !  G  +  +¢ D¢Y܍!  ܎! Aj!A  ¡ £üjY AO! Aj!  £! Av!  F[ Aj      ¸ ¢YDб Aj (Y (    Dб (YM ( (ˮ 6 B7 (Y Atj! +! +! (! !  G Aj   + +Ճ Aj ( (Ȉ Aj!  ڢ  (6  )7  ;  : 6  Ajȓ j! ( ˮ^ Aj$#AkY$ -k /! Aj +Y +Y +Y +YՂ    +Y +YՂ (Y (YkYL[ (Y (YkYL[ Av! Ak AqAMYAqAF ( Ε!    D Y9  D Y9  9    D Y9  D Y9  9  9  9 Aj!! AF[    At jY+Y +YD ̵ j!^ Aj ( ֲ  -:  /; Aj! -qE  6  6  6  6 6  /;  -:  Ajȓ  / -AtrY;  Av:  6  6  6  6 6  Ajȓ +Y +׏¢׏!  ׏üY üY  JYtYL  Nr[ 6  /;  -:   jY6   jY6   kY6   kY6  AjȓD + +¢£Y ·¢!  ·¢!  ·¢!  ·¢! AqF AFq B7  9  9      Aj Ь  9  9  9  9  9  9  9  9  AjA  Ш +! +! +! Aj ( /Yֲ / -Atr! Ak AqAMYAqAF Aj   A D¢D¢׏D܍üY AOtа (q! (Y!   + + + +D ̴ k! Aj! ( ˮ -qE     Ю Av! / -Atr!D! AqF k DcE[D! DcE[D! DcE[D!     Ю     ¡Y Ю Dc[  Β  9  9  9   ¡  ¡       Aj Ь Aj    D¢ Aа  (Y (  Ш ( ˮ  + + + + + ( -ΕЭ  + + + + + ( -Ε̵ Aj$ (! (Y )ºD!D!  At jAkYB )Y BXº! º! -  £!D! Df D ! D£! D  D £Y ¢! D  D¢   D£D ¢D ¢D ¢  kY M¸£!  £! +Y  +¡DD  DcY Dd¢¡  j! !  F[ j! -YAkAqYAO[ Dd[ D¢ ¸ ! !D! ! ! Ak   ¸¢ ! ! D£! AG[D! #AkY$ +! +! +! :  D£üY6  AjY  JY D£üY  H6 D£üYAjY  JY D£üY  H! Aj Aj͚ (G[ (! :  6  6 ·D¢Y ¡Df  ¡Dfq!DD q!  ¡Y ¢! Aj Aj͚ (G[   (·D¢ Y¡DfE  ¡DfEr[     ¡Y ¢ D fqE[   D Ю^ Aj$#AkY$  b  bq       ̴ Aj +Y +Y  Ճ (! (! Aj    Ճ   ¢׏¢׏! ׏üY üY  JY·  ¢£!  a     ՁYj! (Y   H!    J!     ՁYj! (Y   J!    H!  ;  Av:  6  6  6  6 6 Aj Ajȓ Aj$#AkY$  +Y +Y  Ճ  ;  Av: 6  )7   D܍¢¢׏üYAu!   s k6 Aj Ajȓ Aj$#AkY$ 6 B7 : 6   ¡Y ¢  ¡Y ¢ D£Yü6 D܍!  Aj͙ (F (! B7 B7    ¸ £Y¢ 9    ¢ 9 Aj 	kDԷ Aj Ajȕ  (6  )7 Aj$#AkY$ 6 B7DA  AM¸£Y ¢!  D£D   ¢D£ ¢Y ¢YD !    £!D ¡ £!D!  G Aj      Ȋ  ¢!  ¢  ¢¡! j!   ¢ !  (6  )7 Aj$#AkY$ 6 B7 At j! !  G  jY  KAt jY+Y  +Y¢ D¢ ¡¢!  +Y  +Y¢ D¢ ¡¢YDf Aj  Ȋ Aj! Dc DcsE[ Aj   ¡   ¡£Y¢    ¡ ¢ Ȋ  (6  )7 Aj$#AkY$ 6 B7 Al j! 	q!A! AtY j!  YF[ Aj!  /G[   ӳYE[ (! (! (! (! !  YF[ Aj! ( (  ΍E[ ( (  ΍E[  (F Ajϝ (!  jY 6  6  6  6  jY6  (6  )7 Aj$#AkY$ (! (Y( (Y (Alj! (!  YF[ Aj! (Y (Alj! /!  YFYE Aj!  /G[ -qE[  (Y (YӳYE r[   ӴG r! / /rYG r! E r!^ -! 6 B7 AA ;  q: A6 6 A;  q: 6 A;  q: A6 6 (! A6 Aj! Aj! AF[ Al jY/YAF[ j! -qE[ (! (!   ܚ  6  6 Aj AjȒ  (6  )7 Aj$#	jY$ (!  (YAA۸ (Y qY  K! (! !  G Aj ٨ Al jY )7  )7  )7 j! Aj! (^ (!  6 )!  6  6  6  7 Ԧ  (6  6  Al jY6 (Y (Alj!  F[ Aj! (Y	G  (6  )7  )7  6 (! (! (! (! ! Y G Aj! ( (  ΍E[ ( (  ΍E[ A  Aʩ Ajײ ! !  6 Aj˦ Aj˥ 	k$#AkY$ 6 B7 6 B7 At j! Aj! !  G Aj! (Y (Alj! Y G Aj! ( ( ( (΍E[ ( ( ( (΍E[ Aj ( (ΰ  ( (ΰ! 6 B7  (6  )7	! !  G /Y 	qY  I!  	qY  K! Aj!! :  ;  ; Aj Aj͘ /q Aj   Aj /ǉ  (j! Aj˷ Aj Ȏ Aj Ajۆ ! (!  Aj6  Aj6 Aj  Ajͷ 6 B7 (Y (tj! Aj! (! !  G (Y (O^ Aj! ( tj(E[ ( M^ Aj ( Alj٧ (Y (Alj! (! (!  YG Aj! ( (  ΍E[!!  )7 6 6 Aj Aj֚ (! (!  6  6  6  6 Aj Aj֚ ܛ  (6  )7 Aj Ajۆ  F[ Ajܛ  ڤ  (6  )7 ( (˫ Aj˳ Aj$#AkY$ Aj ܇ Aj ( ( - -ʇ Aj ּYŬ (! (! Aj٣ (G Aj  ɹ  (Y6 (! (!	!  6  6 Aj Ajљ و Aj (Y (YAȹ (! (! (Y  Y (  Yʬ Aj  ΰ 	6 Aj ˆ	! (Y	G )!  6  7 BZ Aڐ[ Ajܛ	! ! (! (! (!  7  6   	G6  6 	G 	Gq  6  7 Aj     § B§ ( (ɭ 6 6  6  6  )7 Aj AjA֚ Ajܛ Ajܛ 	G Ajܛ 	6ŭYŮ! ů!  Ű:  j:  ; ;  (6  )7  )7  (6  )7  (6 و Ajܛ Aj$#AkY$ (! (! (!  (Y6  t j6AAֽY ƴ6 6  6 6 Aj  ل Aj Ajʱ (YE[ Aj  (YԂ (! (Y  (kjYO  6 t j  ḱ ! E[ t jAkYE[ Aj  Ԃ Aj ( (Т Aj  Ԃ ( (Y! ( ! (  (  Aj AjAr (Х!  Aj  Т (! (! Aj (Y  Y (  YAȜ (! (! Aj  Aȹ  !  !  Aj Aj   ج  ( (Ϗ Ajܛ (Y (! Aj Aj  ( (ج    ( (ͥ Ajܛ   ͥ Aj ȍ Aj˪ Aj$#AkY$ AF[ ( j(  ΍[ j! Aj! AG! (ډYE AGq  (G! Aj (AЊ Aj ( (ָ (Y (ؑ   (M^ ((Ń! (A Eԩ !AA ! Aj (  Њ Aj ( (ָ (G[ (YAţ! ٣ (G!  G:  (6!  : Ajֻ و (A AA ͥ (ĸ (!  Aͥ Ť Aj٣ ( (ֹ (Ţ (ĸ (Y (tj!  G (A ۘ Aj! A   A΍Y6   6   6 A6  Aj6 Aj Aj٭ Aj ( ( (ڄYЕ ( (ֹ و Ajܛ  (Y (O^ Aj ( tj(Е ( (ֹ Aj$#AkY$ ׍! ׌! Aj AjY܇ Aj Aj  Ajƺ  )7  )7 ( ְ Aj ܇ (! (! -! AjYգ (ٵ A ( (ؖ A ( (ؖ  -YAA  ( (ؖ (Y (Alj!  G A ( (ؖ Aj! -YAG (AХY ͌ Aj  ȯ  ( (Ϗ Ajܛ و (Y (tj!A!!  G (! Aj! ( M[ (! (  ХY Al j ڃ وA!! A ( (ؖ ( (ڇE (ɘ Aj ( (Ў ( (ֺو (ĸ (Aԩ :   Aj ( AGԤ Aj˘ ̉ ̍ Aj$#AkY$ A:   й ׌Y(ԣ (Ņ! AjDέ )! Aj ·D έ A6 6  7  )7 Aj AjA֚ (A ( (ͦ Ajܛ Ajܛ Ajܛ Aj (ʷ Aj ( (ֺYAЌ  ( (ָ! (F (Yڊ! وĈ!  6 A6 6 A6 6 6 A6 6 A6 6 B7 A6 AA 6 Aj Ajʿ (Y   ( ( (ŞYԪ و ( Ƥ و و ̉ Aj$#	jY$ 6 6  6  6 A6 6 Aj AjA֚ Aj  ( (Њ Aj ( (ָ (F  (YЕ ( (ֹ و Ajܛ 	k$#AkY$ 6 6  6  6 A6 6 Aj AjA֚ ( ( (ڄ! Ajܛ Aj$ #AkY$ ( K (! 6 6  Al jY)7  )7 Aj AjA֚  ( (χ Ajܛ Aj$^#AkY$   (qە Aj  ( (ȴ (Y  6  (6 A6 6  )7  AjA֚ Ajܛ ܛ  (6  )7 Ajܛ Aj$#AkY$ Aj  τ 6 6 6 6  )7  AjA֚ Ajܛ Aj$#AkY$ Aj  ǧ 6 6 6 6  )7  AjA֚ Ajܛ Aj$#AkY$  6  6 A6 A6  6  Aj6 Aj Aj٭ (Y (ğ! ( ϯ Aj$ #AkY$ Aj ̜ (! Aj ֕ (Y	G  (Y6  (Y6  6 (Aj  ɻ Ajܛ!A Aǲ!! ( (۱  6   6 Aj$#	jY$ Aj ̜ (!   ԇ (! (Y (YͽAqYAF  Ş! AjAǤ A6 6  )7 Aj Aj֚A  ( (ǲYƷ! و Ajܛ Ajܛ و  :  Aj6  Aj6 Ajƶ!  ״ ( (۱ 	k$ #	jY$ (Y )!   ȭAAֽ! P  )7 Aj A Ajҫ )! Aj  Ӈ  7  )7 Aj A Ajҫ Ajܛ  (6  )7! 6  6 6 (Y Aj  ȭ  )7 Aj A Ajҫ Aj Ajȏ Ajܛ (! (!    ۩ Ajˤ ܛ  Aܚ 	k$#AkY$ 6 B7 AG Aj  -YԊ j! (! (YE[ Al!  AK Aj ( ( ­Yπ  )7 Aj  Aj  AjҬ Ajܛ 6 B7 Al j!  G (! (!   ΍E[ Aj Aܚ  A΍E[ Aj Aܚ Aj    ǯ Aj! Aj Ajȏ (! (! kAI Aj   AǬ Aj   ۼ  )7 Aj  Aj Ajҫ Ajܛ Ajˤ Aj  Ajܚ Aj Ajȏ )YPE Aj  Ӈ  )7 Aj A Ajҫ Aj Ajȏ Ajܛ -E Aj Aܚ Aj Ajȏ Aj ( (ԁ (Y Aj ( ( ( ɶ  )7 Aj A Ajҫ Aj Ajȏ Ajܛ  (6  )7 Aj$#AkY$ (Y (YA΍   щ Aj  ʓ (Y	F 	6 )! (!  (Y6  6  7  6  6  Aj6  Aj6  A΍  Ajվ  A΍ Aj Ajվ  )7  A Ajҫ Ajܛ  A΍ )Y )§!AA § j Aj )! )!  B쀾  쀾  6  6 Aj Aj֚  )7  A BY B §q  AjҬ Ajܛ 	6 Ajܛ Aj$#AkY$ Aj ( ( ( (ɶ /F )! Aj  (۔  7  )7 Aj A Ajҫ Ajܛ  (6  )7 Ajܛ Aj (Y (Yʭ  (YA  ( (Х! Aj  ʭ (Y A  (ͥ AAͥ AAͥ Ajܛ Aj$ #AkY$ / /r   Ajԑ ) )P  Aܚ )! Aj  )ס )! Aj  ס  7  )7  A Ajҫ Ajܛ Ajܛ Aj$#AkY$ Aj ۵ (Y	G )!  )Y7  6 Aj  § B§ۻ  7  )7  Aj֚ Ajܛ Ajܛ 	6 Aj$#AkY$ 6 B7 BR  (6  )7  7 Aj Ajǝ Ajܛ  )7  (6 :  Ajȑ Aj$#AkY$ Aj ˉ (	F 6 B7!  )7  (Y6 (! Aj  ς   ( (ۧ! Ajܛ Ajܛ  ٵ   Ϗ Aj$#	jY$ Aj ( ( Ͱ Aj (Y (Y (Y (Yҡ (G AK  A6 6 Aj Aj٭!   AjȽ Ajќ! 6 B7!     ҡ (! (!  6  )7  (6 G Aj Ajј  Ajȏ (k! Ajќ (! Ajќ 	k$ #	jY$ Aj  ρ  (Y (Yj6  6 6 Aj AjAԅ (F   ΰ Aj   (ͭ A6 6  )7  Aj֚ Ajќ 	k$#	jY$ Aj  Aȹ (Y (! (!  (YA΍ Aj  Aͨ (YD! (! B7D!  A΍[  A΍[ B7 6 B7  6   j6 AjזYAkYAM tAqA! F[ Aj ֶ Aj ( (ωD! (! (YAO ( (ЫD܎! Aj   ̮ - -! Aj   ̮ -E[ -!    ̮ -E[ -!  9 B7  ­B ­BB ­BB7 ( ˬ Ajܛ B7 ( ˬ Ajܛ B7 	k$#AkY$ ׌! Aj ( (Ѝ (! (YF ڠ^ qEAڠ^  6  Aj6  Aj6 6 B7A! (ƴ!! qE[ Aj Aj Aʅ ( +! )!  (F AjϜ (! At jY 9  7  jY6 Df[ Aj ܄! (q (! ĴYŐ! و ڌY و s! و ! و Aj Aʹ Aj ( (ю / -Atr (! Ajܛ (! (!  kYAt jY/ -Atr D +¡̯!  AAͺ Aj Aʹ ( (΍! Ajܛ! AjAü  E B7  AjY6 AjAü] B7 Aj! Aj!  F[  Aj6 Aj ʺ (YE[ Aj   (ʹ Aj ( (ю )BQ +YDd  ( D ¡̯Y; :  Av: Ajܛ (! (! (! Av  q̰! Aj (Aͯ (	G (Y (YA΍Y Ajќ! Dc[ -q[!  A΍E[ Ajќ DcE[ -q[! ! Dc! Ajќ Aj Aj (Aʅ! )BQ / -Atr D +¡̯Atr! -F -qE[ -qE[ - qE[ / -Atr!! / -AtrY! / -AtrY! YYYYY! / -AtrY! YY! !  -: /; /; -: )7 )7 /; /; -: -: /;!!!! -: /; /; -: )7 )7 /; /; -: -: /;!!!! (YAv  q!! q Av ׻Df! (! (!  /;  -:  /;  -:  )7  )7  /;  -:  /; (! (!  Av:  ;  /;  -:   	q r qYAv  qY  ׻Df! Av! qY  D̯!  AvY:  :   D̯YAv:  Av:   D̯YAv:  ;  ;  ;  ;  ;  /;  -: Av  q! Av  q!   ! Aj! Aj!! AG Al jY t j(YAv / -Atr qY;  Av: j! / -Atr!   qY ( qq  D̯ / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! ! Aj (A (ӂ (E AjAα! E -  Dcsr!  (6  )7 Aj Aʹ ( (Ы! Aj Aʹ ( (Ы! Ajܛ Ajܛ  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  q:  :  : DD  ܍D¢D¢׏Y DcY Ddü6 و ̉ Aj$ (Yq! q +! Y/!#AkY$ Aj א! -YG -!  !! !A k MAqk A6 6 ;! Aj! A6 6 ;! Aj!! ;   6 ; 6 6! 6 6 Aj!	A .YH lY	M )YP^ BZ^ )! )!	 k ÁHÁ! AvAj! Aj	  yY§kYkׂ Aj )  ϺB	 / jkY­YYB}Y ) )B|YYPE Aq­! Aj  §Y׮ (!  -Y /kjÁYN Aj Aj    B ­  ך 	q!  kYÁ   I!! E^  n!  F^   lk!  Ajj Aj:  jYF[  F[ An! ! Aj Aj      ­ | ­  ך kAq­!B!  BR[  O^  Ajj B~Y §Aj: B~!  !  jYG[ Aj Aj       ך (YE[ /! (! P^ P^ B T^  V^  ܌! Aj ق AjAü 6 6 Á! H Aj kÁҔ Aj Ҕ Aj Aj H AuY s kڭ Aj AjAü] ! AO Aj͐ Ak! Aj t(t͐ Aj Aj͎ Ajڱ j! AjA͏!  ÁYJYE  kÁ    kKYE! Aj AjAü] AjҔ! Aj AjAü] AjҔ! Aj AjAü]! AjAҔ!  G (YAO^ j! Aj tj! Aj!  F[ (! Aj! E[! Aj ڱ Aj ͍A! Aj ڱ Aj ͍ Ar! Aj ڱ Aj ͍ j! Aj Ajڱ j! Aj Aj͍  F^  Ajj Aj: AjA͏ !^!  I^  Ajj!  Ajj!  F[ A: j!^ Aj AjA͏͑AqYG E qE[  kYM^  Ajj-qE[  I^ Aj Aj ֧ -E[ j!  M r[  Ajj -: j!  I^ Aj! Á J Aj     AjҾ (! (!! ;   6 ; 6 6! 6 6 Aj!^  6  6  6  6  Ajӑ! Aj$ ! +!!#AkY$ Aj א! ,YG -!  !! !A k MAqk A6 6 ;! Aj! A6 6 ;! Aj!! 6 6 ; Aj! )YPE )YP^ )YP^   |YV^  V^ BZ^ .Y yY§k! Aj  }  ؄ )! Aj   ؄ )! Aj	 kׂ Aj )Y  Ϻ Aj  Ϻ Aj  Ϻ 	k ) )B|B|Y / jkY­Y§Y׮B YB}Y !   )B )}|B|Y! ) )B|! -Y /kj! Aq­! (! E^  n! AF^  Ajj Aj: j!     lkY­ |YV[  F[ An! ! Aj Aj      } ­ BיB! AF^  Ajj B~Y §Aj: j! B~!  Y B~YZ[ Aj Aj      } ~  י (Y /! (!  ܌! Aj ق Aj ق Aj ق AjAü 6 6 Á! H Aj kÁҔ Aj Ҕ Aj Ҕ Aj Ҕ N Aj ڭ Aj k	qYڭ Aj ڭ Aj ڭ Aj AjAü]  Aj Aj Aj͎͑ÀJ j! AjA͏ AjA͏ AjA͏ Aj AjAü] AjҔ! Aj AjAü] AjҔ! Aj AjAü]! AjAҔ!! Aj ڱ Aj ͍A! Aj ڱ Aj ͍ Ar! Aj ڱ Aj ͍ j! Aj Ajڱ j! Aj Aj͍ AF^  Ajj Aj: Aj Aj͑! Aj AjAü] j! Aj Aj Aj͎͑À!  ÀJ[  H[ AjA͏ AjA͏ AjA͏ !  N[ AjҔ AjڱE[ Aj Aj ֧ -E[ AK^  Ajj -: j! j! AO^ Aj!     AjҾ (! (!^  6  6  6  6  Ajӑ! Aj$ #AkY$ (! (! (!  (Y6 6 6 Ajӵ! ( (җ! -! AqAFA! k ([A!A! k^A! AA ( FA! Aj  ܚ (  )7 Aj A Ajҫ Ajܛ  (6  )7 (Y )! Aj (  ȶ  7  )7 Aj A Ajҫ Ajܛ  (6  )7 Ajܛ (Y Aj  х Aj A ( (ǫ Ajˤ Aj  ȭ (Y (YAljAk! G GqY /! /! /Y rq /  qY!  /  Y; (Y (! G Aj! kq!!  t jY  ͕ÀJ!  jYG[ 	q (Y	qG AvkAqAKr[ 	qY 	qF Aj  	r qȡ Aj AjǠ )! Aj  q۔  7  )7 Aj A Ajҫ Ajܛ Ajܛ Aj   Ȫ 6 B7 Aj  )Ӈ (YA! (YE[ (YE[A! ([ -G[AA ( (җ!  )7  )7  6  (6  )7  )7    ­ AjAҬA! -GAAA / !  )7  )7  )7  )7    ­ AjAҬ Ajܛ Ajܛ Ajܛ Ajܛ (!  )7  AA  Ajҫ Ajܛ Aj$#	jY$ Aj ӄ Aj֚ /YF  (6  (6  )7 Aj Ajٍ Aj Aj̈́ Aj Aj ( (ٍ Ajܛ Aj ͇ Aj ( (п AjA ( (ɲ Ajܛ Ajܛ Aj (Y (Yӆ Aj ( (п AjA ( (ɲ Ajܛ Ajܛ   (6 Aj AjǠ AjA ( (ɲ Ajܛ Aj  Ӆ Aj ( (τ AjA ( (ɲ Ajܛ Ajܛ Aj Ɉ Aj ( (τ AjA ( (ɲ Ajܛ Ajܛ (Y Aj  (AAǎ Aj ( (AAǎ Aj ( (AAǎ Ajܛ Ajܛ AjA ( (ɲ Ajܛ /E[  (6 Aj Aj̈́ AjA ( (ɲ Ajܛ  AjAٍ 	k$#AkY$ 6 B7 Aͣ AAͣ Aj ͇ A ( (ͣ Ajܛ 6 B7 Aj (Y (Yӆ AjA ( (ͣ Ajܛ Aj Ajٌ Aj Ajр A ( (ɴ Ajܛ Ajܛ Aj  Ӆ A ( (ͣ Ajܛ Aj ӄ /F Aj (̓ A ( (ɴ Ajܛ (Y A  (ͣ /E[ Aj (̓ A ( (ɴ Ajܛ Aj Ɉ A ( (ͣ Ajܛ Aj ٌ Aj Ajр  Ajٍ Ajܛ Aj$#AkY$ 6 B7 (Y (Y  I! (! (!  G At jY(! (! At jY(! (! - E AjAΰ AK Aj  υ Aj  ΰ Aj  υ j! Aj   ( (ɴ Ajܛ  (Y α Aj Ajٌ  ( (α Ajܛ ˰ Aj$#AkY$  ( (Aͫ B7 6 ( (Y!  ! (Y(Y (Alj! (! (! (	F!  G (! (!! E    қ! Aj!    ΍ F[ Aj  ΰ Aj Ajȏ Aj ( (G Ajَ  AjѾ Aj$#AkY$ (	F 	6 (! Aj (Yϲ qY ( (YkY  I! ( Alj!!  G Aj ( (ΰ Al jY (6  )7 Aj! j!  )7  6  6 Aj$ (	F 	6  ( (ΰ (	F  ( (ΰ  (6  )7 (	F 6 B7 ћ  (6  )7 (	F 	6 (و  (6  )7 (	F (و ܛ (	G ܛ (	G (̋ ܛ (	G ܛ ( (ϯ 	G  ϯ (	G ˤ (	G ˖ (̑ (	G ˕ (̒ (	G ԡ (̒ (	G ԡ  (6  ( (	G6  6  	 k O iF6!A! ­ ­~YBP §Y	 kM  6!A! !  j 6  6 AvYkAqAM  Aq AqjkYK Al jY(! (!!!!  6  6#AkY$  AqYK Al jY(! (!!!  6  6  6  6  6  6    AjAφ Aj$#AkY$ (Y (YtM Aj t	kYAA۹ (! (! ( (ˬ  6  6  6 (!!  F[   Al jY( (ѱYM^ At jY 6 6 j!^^    ѱYM^ ( AtjY(YE  6 6 Aj  ΰ  Ajȏ Aj$ E#AkY$ Aj   ԫ Ajֻ (Y (Atj!! ! Y F[ j! Aj! ( ڇE[ Aj!  6  6 Aj$#AkY$ 6 B7  j! (Y (Alj!  G Yj! Aj! -! !  F[ -! j!  G[ -! !  ضE[  Ȏ !  Aj6   Aj͸ Aj$#AkY$ (! (! Y G j! t j(  ץE[    ʗ (E[B ) |Y  V! j!  7  6 Aj$#AkY$Ď! Aj  Aم  Ajʲ (YE[ (YE[   ŞYڳ و    Ԫ و Aj$ Al j!Ď!  G  ( (ŞYڳ و Aj!    Ԫ و Al j! ((  ԓ!  G  ( ( ( (ͥ Aj!   һ و  j!	! !  G - sl! j! (Y (! (! (!  pYAt jY(G[  (YM^ Al jY( (  ۧE[ j! ^ (! (!  F[ j! !  O[  t jY(YG      6 !  6 !^ ( ˫#AkY$  ; AqAt!!! AG   DD    jY( ( -   Ajj-Atr -Atrr̸ Aj! j! Aj$#AkY$ Aj	qY G Aj    kYҦ! (qE[ (! Ak! Aql!  K[   jY(sYk r  (sYk rq	q	G[ Aj!    j  kҦ! (q  (j!!  6  6 Aj$#AkY$ Aj ϗ ((! (Y (k6  Gk! (!  A΍E  A΍ E[  A΍ [  A΍[  A΍ Aj!  A΍ AkY  M!!  A΍[! !  A΍[  Gk! j!     Kٳ! Aj$ #AkY$ Aj ̜ (! Aj  ԇ (Y (YA΍ (YAjփ  A΍ (Ajւ  A΍E  A΍[  A΍[  A΍E  ΍E  A΍E (Aj!  A΍ ҋ   ɺ ՟ ˞ Aj (Y( (ώ  AjθY6 AjY׍Y(Y( ( ( (΍ ( ( ( (ΌE[ ( ( ( (ΌE[ ̍ ̍  Aj6  AjAҊ ٙ ˟ (! ̏ (YAj! - Aj Ҍ Aj AjՋ Aj҇ Aj ׍YAjՋ ̍  Ajց ՟ (YAj˟ Aj   ΍YA  ɺ  ״ ( (۱ Aj$#AkY$ ׍YAj Չ ̍ ҇! -E ( (G!  : ٝ! (^ (!  6 ̍ ՟ Aj Ajϗ (Y(Y (Alj! (!  G YAj! ( (A΍E[  (k6  (k6 	6 A Ajȼ ̍ Aj$#AkY$ Aj ϗ (Y(Y (Alj! (!  G  ϵ[ j! Aj!  (k6  (k6  ٳ Aj$#AkY$ Aj Ajϗ (Y(Y (Alj! (!  G ( چ[ j! Aj!  (k6  (k6  ٳ Aj$#AkY$ Aj Ajϗ (! (Y (Y(O  (k6 ( Alj(ƴ!  (k6  Е ( (ֹ و Aj$#AkY$ Aj ϗ (! (Y (Y(O A:  ( AljAü]  (k6 Aj$#	jY$  Aü] A: Aj δ 	k$#	jY$ Aj Aj˝   Aj҅ 	k$#AkY$ Aj ҄ Aj Aj˝  (6  )7  -:  (6  )7  (6  (6  )7  (6  )7  Aj Aj҅ AjѠ Aj$#AkY$ 6 B7 Aj! (-! AG -! j!  ض  FF[ Aj AtY( (ΰ Aj Ajȏ Aj (AI Ajَ Aj ҄ Aj ˝  (6  )7  -:  (6  )7  (6  (6  )7  Aj Aj҅ AjѠ Aj$#AkY$ (-! Aj (і Aj ҄ Aj AljYAjѠ  (6  )7  Ajѽ Aj$#AkY$ Aj ( (ϼ )BQ )! Aj ܇ §Y (Y(O[ ( Atj-! Aj ܇ Aj (҄ Ak AMAqk ; Aj AljYAjѠ 	6 B7 : 6 Aj AjAü]  Ajѽ Aj$#AkY$ Aj ܇ (Y/q! Aj (YAj /! Aj Aj /! E /qE[ (Y(! (! (Y( (A΍ Aj     ʟ ף Aj      ʟף Aj ҄  -:  (6  /; Aj AjAü]  )7  -:  )7  (6  Ajѽ Aj$#AkY$ ((Y ((Y  KY (Y(YI     IYM^ (Y Alj/! Al j/! Aj ҄  ;  ; ;  -: Aj AjAü]  )7  -:  )7  (6  ѽ Aj$^#AkY$ Aj! /! /! /! -! AG Aj і Aj AljY (6  )7 j! Aj! )! -! Aj ( (ΰ  ;  ;  ;  : Aj AjAü]  :  7 Aj$#AkY$ - -F - -G[ Aj Aj͗E[ Aj! Aj! AG Al! j!  j  jג[ ) )R[ ( ( ( (΍E[  AjדE[ - -G[ - -G[ - -G[ - -G[ - -G[ Aj AjדE[ Aj AjגE[ Aj AjגE[ ˜ ̆ Aj (Aj  ƹ Ajٟ! (̐  6 ̆  Aü] AjY˜  Aü] Aj$#AkY$ ( G Aj Aj  Ajƹ Ajٟ! (̐  6  (jY6  (̎  6^ Aj$ (̎ ̆ Aj˜ (̐ (̏ (ؔ#AkY$ Aj ҄ AjY Aj˝  (Aj6  (Aj6   Aj ! (G Aj AjAü] Aj Aü]  Aj Aj҅! (! Aj̆ ˜  6  6 Aj$#AkY$ Aj ׍YAjҎ ̍ Aj  Aj ! (G Aj AjAü]  Ajѷ! (! Aj҇  6  6 Aj$#AkY$  ׍YAjҎ ̍    Aj Aü]  Ajѷ Aj$#AkY$ ׍Y(Y(j!  6  Aj  Aj (ɀ Aj AjAü]  )7  (6 )! (Y (Y  (jY6 E^ ̕ ̘! ؔ Aj AjAü]  7  6  Ajѷ  Ajд ˞ ̍ Aj$^#AkY$ ׍Y(Y(j!  6  Aj  Aj ׍Y(ɀ  AjAü] Aj˥ ̍ ̍ Aj$^#	jY$  6  ׍6  Aj6  Aj6  AjAҊ ׍! ((Y(j!  6  (Y(j!  6 E^ ̎ ̎  G ˟ (Y (! Aj Aj܇ Aj Aj (Aj (Aj Ajǆ ׌Y( ( (ы ̉ Ajױ ̍ (̍ 	k$^#AkY$ (Y(j!  6   ҄ Aj Aj˝ (Y(j!  6 E^ (Y(j!  6 E^ /! -! (̘!  6  Aü] Aj AjAü]  :  ;  6  6  6 Aj$^#AkY$ (Y(! (! -! -!  ҄ Aj Aj˝ k (Y( M^  ( Atj/ڀ qE[AAֽ! ( AljY( M^ Aj ( AljY( (ΰ  (6  )7! 6  6 6 Al jAjY Ajג Ѡ AjѠ	! )! Ѡ  7  6 (Y( ( ҖE[ (Y( M^ Aj ( AljY( 	k(ΰ Ajќ  (6  )7 (Y( M^  ( Alj/ڀ (Y( M^  ( Alj/ڀ Aj Aü] Aj AjAü]  Aj Aj҅ Aj$#AkY$ AqAk ( M^ Aj ( ( ( Atjӣ ( M^ Aj ( ( ( AljӤ^ Aj  Aӥ E AqY (O^ ( Atj6  (6  )7 Aj$#AkY$ Aqk A  Ҡ (G[ (YAO^ -!A! AjA  Ҡ (G[ (YAO^ -!A!!  A΍A! [A!  ۃAqYAF[A!   ( (   (!A!    Aqҭ  ( (  ɶ Aj$#AkY$ Ak  AAͧ (E[ )!!  AAͧ (E[ )!  AAAͧ (E[ )!  AAͧ (E[ )!  AAAͧ )BR[ )!  AAAͧ )BR[ )§! §! AO §YAq kAqYAO[ -! 	qAp kAqYAO[ -!A! AqYAK[ t	qA! G[AA 	qAp!A! AqY Aq I! -AG[ k! AO -AF AqAIq AqAI! E[! [  §	q §Atq Atrr6!!  ; Aj$ K  vY   ғ t jY  kY   ғ    K K[ t j!  M tY   ü]  j!  F  Fr[    (Y( ( ( ((AqYAFY(6 t j! AGt j! Aj!^ tY   ü]  j! (Y( AkY( AkY( ((AqYAF! AkY   (6 t j!  AGt jYF[  G[ !  kYE[   ü] G[ (Y( (Y (Y ((AqAG[! q[  6  Y6! ! !^ AI Aq! Av! (YAI!  E^  kYjYAO^ t j t j(6^!  G t j6 j!  (j!  kYAK^ ! t j(YA kYvY AK^ t j 6 j! j!  K kYAK^ kYt j  t t j(Y vr6^ t jY ( t6 !  6 ^ j! t j! t j!  G Yj! (! AjY! E[ ­!! !!  G  jYAO^ ­ t jY5  5~||!  쀾 B§! Aj! j!^ !   jYAO^ t j 6 !   jY  I! !  Aq! qYt j!!! E[  t j(F r! jYAG[ Ak! 	k! qE[ t j!  G (! Aj!  G[ Aq! Al j!  YG Aj!  (G[ ( t j! Y G Aj!  (G[  G At j! Y G Aj! (E[  G At j! Y G Aj!  (G[ (  ӷ[  G Al j! Y G Aj! ( (  ΍E[  G ( (-AljY(Y (Alj! Y G Aj! ( (  ΍E[  G (Y(Y (Alj! Y G Aj! -[ ( 	k(  ΍E[  G Aj! t j!  G (! Aj! ( ( Җ[  ȍ t j!Ď!  G   (ʉYڳ و Aj!  At j!!  F[ ( (  ΍E j! Aj!!  6  6 Al j!!  F[ ( (  ΍E j! Aj!!  6  6 Al j! 	q!!  F[  /G j! Aj!!  6  6 Al j! 	q! !  G / F -q ([ Aj! j!  6  Al j)7B!  7#AkY$ AqAk Aj ׍YAj܇  (Y(O ̍ (Y (Alj! ( Alj/!!  F[  /G j! Aj!! ̍!  6  6 Aj$#AkY$ AO Aj   Ѵ (! (! Aq!  G  j- F[ j!!! !  6  6 Aj$ Aq!!  G  j- F[ j! !!  6  6  Aq!!   j-F j!  jYG[   kY  j,	J j!  jYG[   t j(G j!  jYG[   	q! B Al jY) |Y  V  /I!  jYG[    	qB  ش   	q   ش   	q jBAش   	l 	qr	jە   qە ġYG F  ҙ  Ό ˾ A˾ (Y O  6 ( Alj  k˾ 	qY AA AqYjO EE  AjKq^^  E  ֠!  ֠YE! Ak-AqE Er[  ü  6  6#AkY$ Aj  Ѧ (Y (Y  ֠YE^ Aj$ ^#AkY$ Aj ( ( ȣ (Y! (Y A΍[  ΍[  A۶! Aj$   A ܊    ŕ    ڹ!   k6   6    Ύ!   k6   j 6  -AM^ ; ÁYL  6  6 ; ; 6 6  kY6A!  O[   kYO[  j!  6 	qY I ; 6 6 ;  6   kY6   j6  I  k!A! ;  6   k6  6 6 ;!  6 ;A!  6  6^#AkY$  6  6  6  6  ֚ Aj$#AkY$  6  6    Ajҫ Aj$#AkY$ q Aj  A Ѩ (! (!!  6  6 Aj$#AkY$ Aj  Ѝ (! (YG G[ Aj   І (Y	F Ajћ	! )! و 	F[  7  6 و 6 B7 Aj$#AkY$ AjAҒ / Aj  (۔ (	F[  (6  )7 6 B7 Aj$ ((  /;  (6 AҒ (   ӆ A֚#AkY$ (Y Aj (  ȶ  ( (ς Ajܛ Aΰ Aj$#AkY$ Aj  ׭   ( (ۺ Ajܛ Aj$#AkY$ Aj  χ  ( (Aǎ Ajܛ Aj$#AkY$ Aj  ί (Y( ( ( (Aء! Ajܛ Aj$ #AkY$ / /r Aj ( Ajԑ ( ( ( (Aء!  (6  )7 D ! 6 B7  9 Aj$ (Y  A ) ʂ 6 B7#AkY$ Aj Ǣ (Y (YAlj! Aq! !  YF[ Aj!  -G[ M[   Aq ) (ʂ 6 B7 ( Ϧ Aj$#AkY$ Aj  Aȝ (Y Aj  (Т (E[ (Y (Yj! !  G -! j! AkAqAO[  ( (  ɶ    ȵ Aj$#AkY$ (! Aj ǚ! (! (! (E  Қs!  Ս  A΍ Ľ (F[ ٵ (Y (Alj!  F[ A ( (ХYϐ A ( (ͥ و Aj!^ Aj    ( (Ī Ajܛ Aj$#AkY$ (Yq q /! 6  6   j6  Aj חk! (!   jҨ!  /YO (   ((! Aj   kʜ! (YF[ /! (Y   (Y([    ʝ! (   ((! Aj$ #AkY$A! YkYAM  AjjY  BYB~}§Ar: BT! ! E[^A k! A (YqY!  Avj!A k! (!A! q!Ҩ j! /Y M (Y (Y  ֒[    (! qE! Aj   kʜ (YF[ /! (Y (Y  ֒[    ([    ʝ!  )Y§	qr6 (Y (Y  ֒[! Aj   kʜ (YF[ /!    ([    ʝ[  7!! Aj$ #AkY$ /Y  )7  )7 )Y§Yq ( ( (Y (([  	qr6 B7  	qkY  M! (!! (Y (!! Al j־ j!  jYG[  jY 	qO ( ( Aj֛! Aj   kʜ (YF[ /! (Y (Y Aj֛[    ʝ!  7! ( ( ֛! Aj$ #AkY$ (! 	6 	G  )Y7  6  (Y6 (!  § (ы و Aj˖ Aj Aj̝ (Y(! (! 6 (!  (j6  ؐ ̑ Aj$Aڲ^#AkY$ (! 	6 	G  6  )Y7  )7 (! §Ս ( ( (ы Aj˕  Aj̝ (Y(! (! 6 (!  (j6  ؒ ̒ Aj$Aڲ^#AkY$ (! 	6 	G (!  )7  6 Ajԡ Aj Aj̝ (Y(! (! 6 (!  (j6  ؒ ̒ Aj$Aڲ^#AkY$ (! 6 EAڲ^ (! )Y§! ڍ  AŞ׹ و   ׹ Aj B§Aj̝ (Y(! (! 6 (!  (j6  ؐ ̑ Aj$ (! 6 EAڲ^ ̗Y Ajդ ̊ ̋ (! 6 EAڲ^ ̗Y AjđD ɍ ̊ ̋ (! 6  Ǆ ̋Aڲ^ (! 6  (Yɘ وAڲ^#	jY$ (! 	6 	FAڲ^  6  )7  (Y6 ̗Y AjY׍Y(!  (6  )7 Aj Ajǡ Aj Aj Aj۩ Ajҳ ̍ ׌Y( ( (ы ̉ Ajܛ ̊ (̋ ̋ Ajܛ 	k$#AkY$ Aj ǘ (	G Aj! (! (! Aj (ʳ Aj ( (Т (! (! (! Aj  ψ Aj Ajٍ Aj    Aم (! (! Aj Ajʲ (YE[ Aj  (  ͨ (YE[! (! Ajܛ Aj    ΰ Aj (Y (Yΰ Aj Aj Ajԍ ( (  ΍! Ajܛ E Aj Aj̡ Ajؾ   (6  )7  ϗ (! 	k (Y( (ΰ  (k6  ( (ɻ Aj ׍YAjՋ Aj Aj Ajԍ Ajܛ ̍ 	kܛ [ Ajܛ Ajܛ Ajܛ Aj$#AkY$ Aj ǘ (	G  (6  )7 Aj ׍YAjՋ ̍ Aj Ajϗ ((! (Y (k6 F Aj (Y (Yΰ Aj Aj Ajԍ ( (  ΍! Ajܛ [ Aj Ajϗ   (Y( (΍! (Y (k6 ! 6 Aj (ʳ! Aj (Y (YТ (! Aj ( (Y (  ( (  ɭ  (Y6  (6  G6  6    6    6 Aj AjA֚ (! (! (ƪ! Aj٣ (G ƫ! Aj٣ (G    Ƭ Aj٣ (! (! و (! و (!  ؑ Ajܛ  Ajܛ Ajܛ Ajܛ Aj Aj Ajԍ Ajܛ 	6 A Ajȼ Ajܛ Ajܛ Ajܛ Ajܛ Aj$#AkY$ Aj ׌Y(ˋ (Y (ؑ ̉ E ՞ ׌! ׍! Aj ٖ  (Y6  )7 Aj! (Y (Atj! (! Y G Aj! -YAKA vqEr[ Aj ܇  6  6  6  At+9  (6 6  Aj6 Aj - Aj Ajȗ +DeE  (AԓY6 AAͥ Aj Aj  ɂ (!  (Y (AljY6  6  6  F[ Aj! (Y	G (! (!  )Y7  6 (   § B§ͥ Ajܛ ! !  6 Aj˨  Aj6 Aj AjɁ (و Aj֋ (AڐE (AAͥ Aj Ɇ Aj ( ж  (6  )Y7  (6  )7  Aj Aj §	FYY)7  (6 Aj Aj ќ Aj ܇ Aj (YAܚ Aj  ( ( ( (؟ Ajܛ (! (! (!  )7 B7   	FY6   6 Aj Ajʺ (Y (A  (Хو Ajܛ Ajќ Ajܛ Ajܛ ̍ ̉ Aj$#AkY$ (ĴYŐ! و (Y (YA΍ Aj  ж  Aj ԒAAֽ! Aj (AjAܚ Aj ͂ AjAΰ Aj ђ AjAΰ Aj ѓ  )7  )7  )7  )7  )7  )7  )7  )7  )7 A6  6 A6 Aj˛  A΍ Aj  ж (!AAֽ! 	F Aj (AjAҫ  )7  )7  )7  (6  )7 Aj (AjAܚ  )7  )7  )7  (6  )7 Ajܛ 6  6 6 AjќAAֽ! Aj (AjYAܚ Aj  ǁ  )7  )7  )7 (Y(j!  6 6  6 6 E^ (! ̎ E Ԕ[ Aj AЄ (! Ajќ 	F[ Aj Aܚ Aj  ǁ Aj Ajȓ  (6  )7 و Aj$#AkY$   )Y§ B§ȩ  )7 Aj A Ajҫ Aj (Y (Y 5π Aj   )π B7 B7 B7 6 B7  Ajۄ ܛ Aj Aܚ -YAF Aΰ 6 B7   ս Aj  AjYս 6 B7  (6  )7  )7  )7  )7  Ajۄ   (۔  )7 Aj A Ajҫ AF AjAΰ Aj   )Y )Y )Y  VY  Tπ Aj  ȥ Aj ( (Ԍ 6 B7 6 B7  (6  )7  )7  (6  Ajۄ ܛ Aj$#AkY$ ( )! )BR Aj  Ӈ Aj  ) Ȥ  (6  )7  (6  )7  )7  )7 Aj A Ajҫ Ajܛ Ajܛ )! )! (Y	F[ )YB§! §! §  7  6 Aj  Ӈ  6  6  )7 Aj A Ajҫ Ajܛ Ajܛ  7  6  6  6 Aj A Ajҫ Ajܛ )! )! P 6 B7 Aj  Ӈ  )7 Aj A Ajҫ Ajܛ ( Aj  ) )ȷ - (Y  6  (6  )7 Aj A Ajҫ  )7 Aj A Ajҫ  )7  )7 Aj A Ajҫ )! Aj  (۔  7  )7 Aj A Ajҫ Ajܛ Ajܛ   )7 Aj   Ajǌ  (6  )7 AjY Ajȏ (Y (tj!  G (! Aj! ( M[  ( AtjYAj (Ҟ (E[ -G Aj  ɕӇ Aj Aü] Aj  Ajщ (	F 6 B7  (6  )7 (! (! Aj ( ( ( (ɶ Aj    ( (؟  Ajȏ Ajܛ Ajܛ  Ajܛ Aj$#AkY$ Aj   ( (ѭ )! (!! 6 B7 (! )! )!  (6  7   BR6 Aj! G At! j!  jY(G[ ( ( (YҖ[ Aj ȍ Aj ( (ΰ (! Aj  ʑ -YAG  -:  )7  )7  )7  (6  /; BQ A: Aj Aj ­ʑ  (6  )7  )7  (6  )7  )7  )7  -: )!  )7  )7  )7  )7  AjAü]  :  :  6  6  7  (6  /; 	6 Ajܛ ( (˫ Aj$#AkY$  ( /Y /q6  (  /q6 Aj! (Y (Atj! (! (! (! (! (!B! Y G! / F ( (  ΍ ( (  ΍! Aj! (q qG[ Aj ϶ qG[ -AG[ -[ )! Aj AjAü] (! (!  6  6  6 )! Aj Aü]  7  7 Aj AjAü]  6  6  Aj   Ajӡ Aj$#AkY$ 6 B7 Aj ( (܊ AjB 3ъ Aj -AtY( (܊ Aj ( (܊ Aj ( (܊ Aj (ɼ Aj ɑ Aj / (ɼ Aj / (ɼ Aj -Һ Aj   ( (̭ Aj ( (܊  (6  )7 Aj$#AkY$ 6 B7 Aj ( (܊ Aj -AtY( (܊ Aj ( (܊ Aj ( (܊ Aj ɑ Aj ( (܊ Aj / (ɼ Aj / (ɼ Aj ( (܊ Aj -AtY( (܊ Aj (ɼ Aj   ( (̭ Aj ( (܊  (6  )7 Aj$#AkY$ Aj Aj ֯ 6 B7 (Y (tj! (! (!  G (! Aj!  O[ ( AjAֶ Aj Al j  Aj ( (α Ajܛ 6 B7 Aj ( (܊ Aj (ɼ Aj ( (܊ Aj -AtY( (܊ Aj ( (܊ Aj ( (܊ Aj -AtY( (܊ AjB )ъ AjB )ъ AjB )ъ Aj 5 5ъ Aj ) )ъ Aj ) )ъ Aj ( (܊ Aj -AtY( (܊ Aj ( (܊ Aj -Һ Aj -Һ Aj ( (܊ Aj ( (܊  (6  )7 Ajܛ Aj$#AkY$   (-YY (Y(YI    YM^ (-! (Y(! (Y tj(! Aj (YAjY t j(Y֯ Aj  ֯ k /Y /YG  K  Ik! -Y -YF -Y -YK  Ik  K  Ik! Aj ( (χ Aj ( (χ ( ( ( (ΐ! Ajܛ Ajܛ -AtY( ( -AtY( (ΐ! -AtY( ( -AtY( (ΐ! -Y -YJ  Hk! (Y (Y -Y ԭY    ԭYV  Tk! Aj$ ^#AkY$  (Y(YI  O^  (((Y(Y (Y (Y Aljׁ Aj   Al jׁ /Y /YF )Y )YV  Tk  K  Ik! Aj$ ^#AkY$  ((Y Ά Aj  Ά (! )BR k!! E[ )Y )YV  Tk! Aj$ #AkY$  (Y ΀ Aj  ΀ (! )BR k!! E[ )Y )YV  Tk! Aj$ #AkY$  (Y( ӫ /! )!  ( ӫ (! BR k!! E[ /Y I  Kk! Aj$ #AkY$ ( M^  ( AljYפ /! /! Aj ɔ q (q  )7  )7  ;B!  7 Aj$#AkY$ Aj ( ( ȣ (Y Aj ( Ͼ )YP  A۶  )7  7 B7 Aj$#AkY$ Aj (Y (Y ȣ (    ȣ Aj ( (Ͻ )Y§E  A۷  )7  7 B7 Aj$#AkY$  ( ( ȣ (Y Aj ( Ғ /E  A۶  /;  (6 ; Aj$#AkY$  ( ( ȣ Aj ( (  /E    ۷  /;  (6 Aj$#AkY$  jY O  (YtY  KYAA FY  K! Aj  (   Ǐ (! ([  6  6	! Aj$ #AkY$ AF[  (G j! Aj! ! Al jY kY (YO^ ( tj(! (!!  M^ Aj ( (  ( tj(Ո (!  (Y 6   6 Aj$  kY (YO^ ( tj(! (!  O^  ( tj(YK^ ( I^   k6   (j6 (Y (I ( tj(YAt j  I!  (! (! ( E[ E[ t jAkYE[  (YM[ At jYɕ!    ڛ R (! (! (!  G  jY6 -! !  ΔE[A  AF[ -! j!  ΔE[ Aے[  Aܚ -  Aܚ  ر  F[  j!  j! j! -Y -YF[  k! #	jY$ q! Al j! (!  YF[  ( (  ,· Y  ,· Y    -AtrYՀ Aj!  ԴE[  )7  )7  )7  )7  Aj E[      ̹ 	k$  G#AkY$ Aj  (ӭ )! )! Aj  (Yӭ )! )! Aj  (ӭ )! )! -F  § § §rr AjAΰ   AjȽ B7 B7  7  7  7  7  7  7 B7  (6  )7 	k! Aj Ajʾ )YBQ[ )!  Ж (G[    §qYV! ! E[ (! AjAΰ   AjȽ  7  7  7  7  7  7 Aj$#AkY$ Aͱ -F Aj AӮ Aj (Y (Yͳ Aj  ͳ Aj  ͳ Aj  Aͳ  /;  (6  )7  (Y6 Aj ( ʭ ( E AjAΰ  AjȽ ( Ajη[ AjAΰ  AjȽ Aj$#AkY$  6 AjٴY (ŧ! 6  6 6  6 Aj	  	Oϲ Aj Ajٽ (G[ (!  (j6 	k ʵ (Y	F[  )7  6 Aj Ajȏ  (6  )7 (! 	6  6 Ajˤ Aj К (! -Yk Aj Ajى! 	6  6 	6  6  :  6 Ajϲ  AjЛ (! ( Aj ʵ (Y	F[  )7  6 Aj 	kȏ  (6  )7 (! 	6  6 Ajˤ (و و Aj$#	jY$ (Y( (Y (Y(O 	6 (! Aj ( AljYAü] Aj  Ajщ (Y	G  )7  6  6 	6 	6 	k$  (I ( Alj(Y (Y(O^ ( Alj^  (YI  O^ (Y Alj)YBB Y Al j)YBB YU  Sk^#AkY$  (Y(YI  O^ Aj (Y AljYAü]  Al jYAü]  AjAü] Aj$^#AkY$  (Y(YI  O^ (Y tj(Y t j(YF Aj (Y( н Aj ( н ( ( ( (ΐ! Ajܛ Ajܛ  I  Kk! Aj$ ^#AkY$  6  6  6   j6 6 Aj ͟ (! (! (! Aj Н  (   (  Yk6   j6 Aj$#AkY$ 6  6  6  6   j6 Aj ͟   (  (Yk6   j6 Aj$#AkY$ Aj  Ӳ Aj ( (ʐ (!  6  6 Aj$#AkY$ Aj  Ӳ  (	K6  6 Aj$#AkY$  ח! Aj ʯ (! (!  6  6 Aj$#AkY$ Aj  ɹ (!  (Y6  6  6 Aj$#AkY$ Aj  ɹ (!  (6  6 Aj$#AkY$ Aj  ܉ (!  (6  6 Aj$#AkY$ Aj  ҷ (!  (6  6 Aj$#AkY$ Aj AqAl jAjѥ (!  (6  6 Aj$#AkY$ Aj  ( ( (Ajɸ (!  (6  6 Aj$#AkY$ Aj AA۸ (! (!  tY   ü]  6  6  6 Aj$#AkY$ Aj ̞ (Y(! (!  (6 )!  )7  6  7  (j6 Aj$#AkY$ ՛  ˊ و و Aj Aj̞ (! (Y(Y (F ϙ ( AtjY 6  6  j6  (j6 Aj$#AkY$ Aj (YAj̞ (! (Y(Y (F Ϟ ( tj 6  j6  (j6 ՛ ՠ و Aj$#AkY$ ƴ! B7 AjιY(j!  6 AAֽY 6  6  (6  )7 ŘYƴ! Aj Aj̝ (! (Y( (ؐ  6 6  (j6 ̑ Aj$ ^#AkY$ Aj (Y (Y / (Ӂ (! (!    / (Ӂ (! (!  E  6  6  A Ajҫ    ΍   ΰ  6  6  6  6  A Ajҫ   6  6  A Ajҫ  Aܚ Aj$#AkY$ Aj Ajѥ (! (!  Ajѥ (! (!  ܇    6    6  (6  /;  )7 Aj$#AkY$ ּYA  ƀ! Aj٣ (! (! و   qY   ֺYЎ ( (ֺو Aj$ #AkY$ ּYAŻ! Aj٣  G (qY (  ָ (Y (ؑ و Aj$ G#AkY$ Aj AЊ  ( (ָ (Y (ؑ Aj$ G#AkY$ (! (! B7  (E (! 6 ؓ (^ )! 	6  (6  7 AjѤ Aj (AЊ Aj ( (ָ (Y (ؑ (Ս   мYAAͥ   Е ( (ֹ و^ Aj$ (! (! Ԗ    ΍YE  6  6   мYAAͥ و (ٵ s ׌Y(AڐE (ĸ (Y (tj!  F[ (Aۘ Aj!^ ̉ ( Aj!! F[ t j(و j!^! (Y j! Aj!	  	M6!  (Y M ( j K[ (!!   F A -YAkAqAI rAqA -YAkAqAI rAqG[ j! j! k!!  A -YAkAqAI r:! AkAqAO 	qAkAqAOqA څ! ! ڍE ڌ!  ( (Ş! ܛ #AkY$ ( (Ŷ Aj٣ ( (ֹ ܛ Aj$#AkY$ Aj AЈ ( (ֹ Aj$ Aڐ#AkY$ (Aԩ ĵ (ŃtH! (A ԩ E E[ +! +! )! Aj AЋ Aj ( (ָ (Y (ؑ  BR[ ՑD   ¡cE[ (ԣE (AAͥ (ş ٣ (Y (ؑ E[ (Ԣ (ԣ[ (Ԣ (ŀ! ŀ! (Ń! (Ņ! Ŋ! Ŋ! š! Ŋ! (q +! +!D! (Ց! Ň! Ň! +YD  ·Y¡Y  +Y YD Y  ¡ ¡Y c   ¡Y e! +! +! )!  D¢  D¢¡ ܎ ܍  ¡܍ ܎! PE  ܎ ܍!  ¡!  !   D Y  ¡ ·Y¡Ye[  D  ¡Ye[  D¢  D¢¡ ܎ ܍! ! و و Aj έ (A ( (ͦ Ajܛ Aj έ (A ( (ͦ Ajܛ Aj$#AkY$ Aj ̜ ((AjY׌Y)! B7 +!  9 +!  9  6 BP  b  brrE : Aj έ (A ( (ͦ Ajܛ Aj  ¡έ (A ( (ͦ Ajܛ -! : G[  6  Aj6  AjAɠ (! ̉ ( (۱ Aj$#AkY$ Aj ׌Y(AЊ Aj ( (ָ (Y (ؑ (ٵ (YO^  j6 ׍Y(! (Y ( ( Хو (Y (Alj!  G ( ( (ؘ Aj! (Y ( ( Хو -F Aj AjAܚ (AA ( (ؚو Ajܛ ̍  (k6  (Aл (AڄY -Ս و  Ajϗ (Y(Y (Alj! (!  G ( ( (ؘ Aj!  (k6 ̉ Aj$ (̗Y AjY׌Y(ĵ! ̉ J  (G ՟ (Ń! (ŅYJ (!  6 (!  6  F  Fq[ĈYA ʡYԪ و A ʡYԪ و A Ԩ و ̊#AkY$ĈYAAԪ AAԪ A Ԫ   ŏ! Aj٣ (F (ڠ^ ( Ś! Aj٣ (G!  G:  (6!  : Ajֻ و و Aj$#AkY$ ŵY   ŷ! ٣! (G!  G:  (6  : Ajֻ و Aj$#AkY$   ŞY Ų! ٣! (G!  G:  (6  : Ajֻ و Aj$#AkY$   ĥ! Aj٣! (G!  G:  (6  : Aj$#AkY$ Aj   ƹ  (6  )7 Aj̈ Aj$#AkY$     ʖ (! )! Aj$ B #AkY$ Aj   ۸ )! 6  7 Aj$#AkY$   ӽɒ (! )! Aj$ B #AkY$   AТ (! (! Aj$  #AkY$ (!  DԷ  ؇! Aj$ #AkY$  (Y+ +̳D ! (Y (Alj! (! Y G Aj! ( (F[  + +̳ f[ (!  DԷ  ؇E[ + + + f!! Aj$ #	jY$ + (+f +Y (Y+D fE[  +  +D eE[ (Y (Alj!  G Aj + +Լ  +9  +9  +D 9  +D 9 Aj DԷ Aj!  AjԵE[! 	k$ #AkY$ +YDf +DfE[ +  + fE[ (Y (Atj!  G  DԷ Aj!  ԵE[! Aj$  +Y +Y + c  +  dE[ +Y +Y + cE[  +  d!  + +a + +b[ + +b[ + +a!     Y + 9   + 9  + ¡9  + ¡9#AkY$ -k  )7  )7  )7  )7 +! +! +! B7  9  9 B7   Է  +Y +Y܎9  +Y +Y܎9   ¡9   ¡9  +Y9  +Y9   ¡9   ¡9  )7  )7  )7  )7 Aj$ : (Y (Atj! +!  G 	k! -k   + + ¡9 !   +¡9 !   +¡9   +¡9 !   +¡9  -k: !  )7  )7  )7  )7 :  )7  (6  ׏9  +9 ( (Ϯ  6 B7 B7 B7  +D܍9#AkY$ B7  9  9 B7  DԷ Aj$#AkY$  9  9  9  ; :  Ѽ Aj$#	jY$    D AԽ  9  9  9  : 	;  )7  )7  ڶ     D AԽ 	k$A! AqkA!A!   D AtArԽ   DAԽ   D AtArԽ     q AvYء! AvAqk  D¢ !  ¡!  9  9  Aq¸Y9   D¢ 9    D¢ ¢׏¢׏ü   ¢׏¢׏üY! Dd  D¢׏¢׏!  ׏üY üY  JjY     ¢׏¢׏üY  J!  6  6   ¢ ¢׏ü6   ¢ ¢׏ü6 (Y    ѱYM^ ( AtjY(! (!!  6  6   O  F  j,	JE!  j!  k!  6  6   O  F  j,	JE!  6  6   M  F  j,	JE^  6  6   k6   j6  M   M  G  j,	L[   M  G  j,	L[  j!  k!  6  6 ( (F - -G[ - -G[ - -G[ (! (Y  G [ ( (F!  (-Y -F -s AG!  :  q:   Aj - -ʇ  -s:  sĸ F و  6  s6 ( AԎ و#AkY$ (Y  (YAЏ ( (ֺو )! 6  (6  7  )7 §G Ajʥ ( (׸ و ̔ (YĤ و Aj$#AkY$ Aj ʷ ( (ֺYƑ! ٣ Aj (qY (  ֺYʽ +! (! و و Aj$ D #AkY$  ̜ Aj ((Aj׍YAj܇ (ʧ! ̍ ( (۱ Aj$ #AkY$  ̜ Aj ((Aj׍YAj܇ Ajʈ! ̍ ( (۱ Aj$ #AkY$  ̜ Aj ((Aj׍YAj܇ ( (ʊ! ̍ ( (۱ Aj$ #AkY$  ̜ Aj ((Aj׍YAj܇ ( (Y( (ҟ! ̍ ( (۱ Aj$ #AkY$  ̜  ((Aj6 Ajƶ! ( (۱ Aj$ #AkY$ Aj ̜ ((Ajˠ ( (۱ Aj$#AkY$ Aj ̜ ((Ajҋ ( (۱ Aj$#AkY$ Aj ̜ ((ƴ! ( (۱ Aj$ #AkY$ Aj ̜ ((-! ( (۱ Aj$ #AkY$ Aj Ajϗ ((! (Y (k6 Aj$ F#AkY$ (ډE Aj Ajϗ ((! (Y (k6 F! Aj$ #AkY$ ՛ Aj Ajϗ ((! (Y (k6 F[ Dɍ Aj$#AkY$ Aj Ajϗ ((! (Y (k6 G (Ǆ Aj$#AkY$ Aj Ajϗ ((! (Y (k6 F (̖! ( (ń! Aj٣ (F (ڠAAֽY 6  ŜYAБ (! (ٲ (^ (!  6 )! 6  6 )! 6  6  6  7  7 Ajؽ^ Aj$#AkY$ (̖!AAֽY 6 Aj ŜY Б (! (ٲ (^ )!  6 6 )!  6 6  7  7 Ajؾ Aj$#AkY$ Aj (YAԫ Ajֻ Aj ǘ (! Ajќ 	F[ (̖!AAֽY 6 Aj ŜYAБ (! (ٲ (^ )!  6 6 )!  6 6  7  7 Ajؾ Aj Aԫ Ajֻ  6  AjAҊ Aj Aԫ Ajֻ[  Ϋ Aj$#AkY$ (ƴ! ՜AAֽY 6 6 Aj ŜYAБ (! (ٲ (^ )!  6 6 )!  6 6  7  7 Ajؾ و Aj$#AkY$ (^ )! 6  )7  7 ؾ Aj$#AkY$  Aj̡ ؾ Ӝ Aj$#AkY$  (6 AjӘ Ajښ Aj$#AkY$  (6 AjӖ Ajښ Aj$#AkY$  (6 Ajӗ Ajښ Aj$#AkY$  (6 Ajܑ Ajڙ Aj$#AkY$  )7 Aj پ Ajڙ Aj$#AkY$  )7 Aj ɏ Aj$#AkY$  )7 Aj ɐ Aj$#AkY$  )7 Aj  ר Aj$#AkY$  )7 Aj  ק Aj$#AkY$  )7 Aj  ۢ Aj$#AkY$  )7 Aj  ͔! Aj$ #AkY$  )7 Aj  Ӿ! Aj$ #AkY$  )7 Aj  ӧ! Aj$ #AkY$  )7 Aj  Ԁ! Aj$ #AkY$  )7 Aj  ͒! Aj$ #AkY$  )7 Aj  ͓! Aj$ #AkY$  )7 Aj  ̦! Aj$ #AkY$  )7 Ajә Ajؕ Aj$#AkY$ Aj (Aԫ Ajֻ  Ϋ դ Aj$#AkY$  BY  B~|BV­|7  Ajǝ Aj$ B! (! (-   ׭  ( ( π B!  A΍  ( ( π   ׬#AkY$ (! (!A! -k  A΍E[!  A΍E[!  A΍E[!  ɒ A (! Aj$ #AkY$ (! (! (!!  G     ʖB ) |Y  V  (! j! Aj$ #AkY$ -! -! )Y )Y )Y  VY  V! Aj ( (  }  }  Tπ AA   VY6   6  )7  Aj֚ Aj  Ajܚ Ajܛ Aj$#AkY$ ()! Aj ( (Y( (ۺ  7  )7  Aj֚ Ajܛ Aj$#AkY$ Aj Atq qAxrAvAǥ 6 6  )7  Aj֚ Ajܛ Aj$#AkY$ Aj (Y(ǚ )! Aj (ˇ  )7  7   AjA҈ ( (ؑ Ajܛ Ajܛ Aj$#AkY$ Aj ( (ΰ Aj Aj Ajԍ Ajܛ Aj Aj ԍ Ajܛ Aj Ajǡ Ajܛ ӛ Aj$#AkY$ Aj Aj̠ AjՐ Aj (Aͯ (	G (E Ajܛ  (6  )Y7 §	F[ -F -E AjԠ! 6   AjЂ و Ajܛ ҍ Aj$#AkY$ Aj (ʶ (G Aj 	k̠ AjՐ ʍAǇ (! 6   AjЃ Aj$#AkY$ Aj ƥ Aj ( (ɹ  (Y6  (Y6  6  A΍! Ajܛ Aj$ #AkY$ (!#AkY$  :  6  Aj6 Aj  AjA҈  )7 Aj$ (!  (6  6 Aj$#AkY$ (! -!  6  :  6 Aj Aü]  (6  )7 (	G (! Aj AjAü] (! (!ĈYA ¸ʢ   ʨ  6  )7  )7  )7  Ajٞ   qǇ (YG و  ( Ԏ Aj˹ E[ (و (Y( (Aۧ Ɨ! ƴ!!  Aj  ̟ ( (ؑ  ( ( ȿ qE  ( ( ( ( ( (ʩ Aj Aj̠  Ajʤ  Ajʤ ׳ Ajܐ Aj$#AkY$ )! -YAG )Y )Y   TY  Tº!B! !! Aj  Aҿ  ( (  ؍ Ajܛ Aj  Aҿ  ( ( § AGq­  º¡؍ Ajܛ Aj  Aҿ  ( ( AtY( (ʣ Ajܛ Aj$#AkY$ Al j!  G Aj / ί Aj! (Y( ( ( (Aء! Ajܛ  ܍! Aj$  Al j!  G  ( ( ( (Aء܍! Aj!  ( (YkAn!  G Al jY( (ϯ j! ( (ϣ (! (!  G At! j!  jY-AG[ Ajܛ ( AAͺ#AkY$ AO AjA  Ѵ (G!  G!  j! j! -AG[!  - r: (Y(   ((! Aj$   - AFr: (Y(  (( (Y(  (( (  (( (A (( (A (( G   (    (  A΍  A΍A  A΍#AkY$	! ((Y( (A΍ B7!  6  AjѾ Aj$#AkY$ Aj ĝ (Y   (ɹ (!  (Y6  6	!  6 Aj$#AkY$ Aj  Aȝ  (Y   (  Aͩ (Y (Y  AΚ! Aj$ #AkY$ Aj Aj̞ (Y(Y (Alj! (! Y G Aj! ( F! j! - sqE[  : (A  ͥ  (j6 Aj$#AkY$ (! (!  G Al jY(F ( ( ( ( -Ā Aj٣ (ٲ j! (و Ajќ (E[ (Ĥ (و ( AAͺ Aj$#AkY$ Aj ϴ Aj ( AAإ  M! ( (YAtj!!  G 6 B7 Aj! j!  j!  6 B7 k!  )7  6 Aj$#AkY$  At j! !  G (! Aj!   jYM[^ Aj ϰ Aj ( (α  (Yk!  (Yj! AjY G (Y K^   ( ü]  k!  j! !  k! (!!!  6  6  6 Aj$#AkY$ (Y  (  ([ (Y (Alj!  F[ Aj! /k (! AK A ([ 	j! ! E[   ([ /! : 6 ־YAO[  Ajj! Aj G kY  AnYAlkAr: !  Aj  ([ (! (! !    (E[^! Aj$  AI(A AjAq AIYAvYvYAq  sqjYAtYj(YAj! j ( ֣  Ar6  jY (r6 ( O[  tY kr  tqhYAtYj(YAj! j ( ֣  Ar6  jY  kYr6  j 6  ١ (YE[ htj(Y(	q k! ! (YE (YE[  (	q kYK!   !   ! ! ֥ AI   jYAr6  jY (r6  Ar6  jY r6  j 6  ١ AjY[ 	O[ Aj	q!(YE[ k! ّYtj(Y A vk AGt! (	qY O  kY I ! YE[  (Y AvAq j(Y F  ! t! [! ! E E[! !! tY kr qY htj(! Y  (	qY kYK!      KY!     ! (Y[ (! E[(Y O  k Mq[ ֥ AI   jYAr6  jY (r6  Ar6  jY r6  j 6  ܁ AjY[ (YM(!  kYAI66  Ar6  jY (r6 6  jY6  r6  j 6  Ar6 Aj (YI  kY6 (YjY6  r6  Ar6 Aj! 	jYAv@YF[! AtYE[ 	qYAk  k FY(jY6 (Y  K6(Y! E[ (Y (Yj G (! (  Ir  Mr[   j6( (j֡(Y   I6  j!! E[ (Y G (! ([  6   (j6  Ar6 Aj	qAkY  jYk!( F 6 (jY6  r6( F 6 (jY6  r6  j 6 (YAqF  	qY֤  j!  jY(!  	q6  r6  j 6  ܁ Aj ԛY(! (!  Ak֡   jYAk	qAkY Aj KYA6)! )7 AjY 7 6 6 66 Aj! AjYA6 Aj! !  I[  F[  (	q6   kYr6  6  ܁(YEE  MqE 6!	6 6 66 AG AtYj! j 6 j 6 j!  Ak֡! (YO[  kY6 (YjY6  r6  Ar6 Aj  AkY Ak(Y	qYj! qE qE[  (Yj!  kY(G  ֤ (AqAG[ 6  (	q6  r6  6 (Yq  	q6  r6  j 6 (G( F 6 (jY6  r6  j 6  	qY֤   jYr6  j 6( G[ 6 6 (jY6  r6 (F66( O[(YE[(AO ԛԚ((M[6 AI  ֢  ֦(kY6 [Ԛ  j! (YqE qE[  (Yj!  kY(G  ֤ (AqAG[ 6  (	q6  r6  6 (Yq  	q6  r6  j 6( F 6 (jY6  r6( G[66( F 6 (jY6  r6  j 6  	qY֤   jYr6  j 6( G[ 6  ܁ AkY(Y Ҷ AI! 	K[A Aj	q AI! 	q! Ak! Aq  M  kYAI[  ܈  jY ܈  ֞  jY(F (jY M[  ܈  jY  kYr6 6 6( F  (jYK[  kYAK  ܈  jY r6  jY 6  (	q6  ܈!! 6 6 (Yq[   	qYjYK[  ֤  kYAI  ܈  ܈  jY ܈  ֞  k	K  Or AIr[ E[  ֜YE[ 		 (YAq 	qjY  KY   ü] ֝   ֠YE    KY   ü]  ڪ  AI ֜!	A  AMYk M[A Aj	q AIY jAj֜YE[ Ak!  kYq Ak(Y	q  j kqAkY   kAMjY kYk! Aq  ܈  ܈  ֞ (!  6   j6 ! (YAq 	qY AjK  ܈  jY  kY܈  ֞ Aj  Aj	qYAkY6   kjAjY6  r6  jA66(Y AvtYq 	qYj! j(!  r6 	qjY!  6  6  6  6  F(	 wq6  6  6 AO ֥ (Y (YF(	 Avwq6  6  6 (!  (YG (Y 6  6AA (Y j(YE! Aj Aj ! ! YAj! (Y[ Aj! (Y[ 6  (YtjY( F  6 [(	 wq6  (F  6  6 E[  6 (Y  6  6 (YE[  6  6 B7  ّY6 tj!(Y tYqE  6  6  6  6  r6 A vk AGt! (!  Y(	qG Av! t! Aq jY(Y[ (Y 6  6 6  6  6  6  6  6  6  j! ! !  FY[ k! kY-AF[  A: k!!A!!^  jY -j:  O  k!^A! E[  jA ü  :  :#AkY$  :  (Y6  (6 (-!  Aj6 G  Aj kY׃E[!  YG! j! Aj ׃E[! !  6  6 Aj$#AkY$  6  6  Aj6 (!  Aj6 Aj  Ajͷ (Y (tj!  F[ (Y (I  ( tj(6 Aj!^  (6  )7 Aj$#	jY$ Aj  ( (ȵ Aj  (ە Aj ( ( ( (ɶ  )7  )7  )7  A AjAҫ Ajܛ Ajܛ Ajܛ 	k$#	jY$ B7  )7  (6 Aj AjЖ (G[ Aj ( ( (Yȣ Aj ( (Ͻ )BR[ )BX[ AjAΰ   AjȽ 	k$#	jY$  )B|Y7  ) -Ys­B|7 BT Aj ۅ BR ܛ A6 6 Aj Aj٭  : 6 B7  )7  (6  (6 Aj Ajۅ Ajܛ Ajܛ 	k$#	jY$ 6  6  6 )7 )7 )7  6   j6 Aj Ajʯ (YG AjA Ҙ (Eq! 	k$ #	jY$  -:  -:  -:  +9 A6 A6 A6 A6  Aj6  Aj6  Aj6  Aj6 Aj Aj׫ (Y (Ş! ( ϯ 	k$ #AkY$  (I ( AljY)! )! )! )! )!  kY (O^ ( tj(! !! Aj  Aӱ ( M^ (! (! tY (j(! Aj  ӱ ( M^  (j(YAK^ ( M^ ( tj(Y (O^ (! (! -! ( AljY(! (! Aj  Aӱ ( M^ ( tj(YAO^ ( M^ ( M^ ( M^ ( tj(Y (O^ (! (! -! ( AtjY(! (! ( AtjY)! )! ( AljY(! (! ( ( Ϳ! Aj  Aӱ ( M^ ( M^  ( tj(YK^ ( I^ (! (! ( tjY-! -! (! Aj  Aӱ )!  6  6  6  :  6  6  :  6  6  6  6  7  7  7  6  6  :  6  6  7  7  7  7  :  :  6  6   k6  t j6  7 Aj$^#AkY$ +! +! +! +! A -AFԩ! 6 B7  9 6  9 A6 6  9 A6 6  9 A6 6 A6 Aj! AF[ At jY(YE[ +! Aj  (α Aj έ Aj ( (α j! Ajܛ ħY ( (Ƃ و Ajܛ Aj$#AkY$  طE  -:  /;  /;  -:  /;  -:  /;  -:  -:  /;  -:  /;  /;  -:  /;  -: (A -Yԩ (A -Yԩ  -:  /;  /;  -:  /;  -:  /;  -:  -:  /; 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6  -:  /; Aj! AF[ Al jY(YE[ (! Aj / -Atrտ (   ( (ͦ j! Ajܛ Aj 	kǞ A6 6 A6 6  )7 Aj AjA֚ (A ( (ͦ Ajܛ Ajܛ (Ս  ( (ΰ Aj AjAü]  :  :  (6 (^ Aj AjYAü]  Aü] Ajќ Aj$ 	qAv! Ak AqAMAqk   ΕY; :  Av:  Ε!  Ε! k :  -:  /; - / -Atr! / -Atr! :  -:  /;^ / -Atr! / -Atr! / -Atr! / -Atr! :  -:  /; / -Atr! / -Atr!  ;  ; :  Av:  Av: AI  : 	I  AqAr:  AvAr: Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:  :  :  Ar: AI  :! 	I  AqAr:  AvAr:! Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:A!  :  :  Ar:A!  6  6 (! AA 	I 	I AIYYئ ( (j!   : 	I  AqAr:  AvAr: Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:  :  :  Ar:   j6 (! AA 	I 	I AIYئ  ( (jֳ   j6  ֳ  AI6  6 G  6  6 ڠ^ F ڠ^ G  ڠ^ -G - (ڠ^ ŴY Aڠ^  ٔY ^ /k ( /Y 	j 	jq 	j 	jqsAvj (  (- (Y/ /ʛ  Γ!   /r; /!    ڛ7  ; ÁAl	j	mYAK^  AtY/;  )7  /; ( M^ ( AljY)P (- / /rEsq (Y( M^! ( AljY-F )BR!  (Y( M^ ( Atj(J ((G (Y( M^ (/ ( tj/F! (Y(G[ ( Aj (- ΁F!  (Aj (- ΁ ((F ( (F - -F j jܞE[ Aj AjܞE[ Aj AjܞE[ Aj AjܞE[ Aj AjܞE[ Aj AjܞE[ Aj AjܞE[ Aj AjܞE[ Aj! Aj! AF[ Al! j!  j  jܞ[! Aj AjܞE[ Aj AjܞE[ Aj Ajܞ!  -Y -F k - -G[ ( ( ( (۳ ( (G[ ( ( ( (۳ ( (F -k A: (I (E[  (jY6 E^ :^^ (YI  j6 (Y(j!  6 E^  (k6 ^ (YI  j6 (Y(j!  6 E^  (k6 ^ (YI  j6  6   j6^ D ¦ Y½YB§AqYAM BBB Ak­ AIY  BP¿!  ½YBYB BB B§AqYYB!! Ak! PYA A BYP BQkA!A! P!B!B B BQY!BB ! P! 	 j!  :  ;  7 B7  7  B<#AkY$ Aj ܇ (-! ;  : 	6 	6 	6 	6 : B7 B7 B7  Ajѽ Aj$ (	FY (Y	Fq! E 	Gq ( ( ( (Ό!  (	FY (Y	Fq! E 	Gq ( ( ( (΍!  -AFY -YAFq! E AGq  ׊!  (Y (F  kY6 ,YH  kY6 -YÀY	H  AkY6 -YÀY	H  AkY6 Aq -AqAtr! Aq! Aq Atr! Aq! Aq Atr!  (Y (F  j6 -YÀH  j6 -Aq! Aq! AM  Atr  Aj6 -Aq Atr! AO  Aj6 Atq -Aq Atrr! At r   (! (! (!  YF[  jY6 -YÀH  jY6 AI[  AjY6 AI[ -!  AjY6 Atq -Aq AqAt -AqAtrrrF[    kjY6 kY[ B! BV[  ~! PE  ! P[ B~!  T^       ʄ  jkYE^  }!  |!   }YV!  T  Zr[  |Y Z  }  }TqE  -k: !!  T [  |Y Z  }  }Tq[ 6 B X  B} Zq  ;  6  6 6#AkY$  X 6   }Z 6  } V  B} BZq  O[^  V   }Y} X  I^ Aj  ֧ - jÁY ÁL  MrE  j -: j!  O[^ 6  ;  6  6 Aj$#AkY$  (jY6 AAֽY 6  6 ř!ĈY Ʀ Ƨ  ƨ     Ʃ Aj٣ (ٲ ƴ!  6  6 	6  6  :  6 6 و Aj$^#AkY$AAֽY 6  6 B7  )7  (6 (̖!AAֽY 6  6  6 ś! Aj (ּYЙ Aj Ajњ (Y	G 	Gq  )7  6 6 B7 و AjԠ! (A   Ź! ٣ (G و  6  6  6 Aj$ (ڠ^#AkY$  6  6  6  6 Aj ϗ (Y( (  ۧ! (Y (k6  ٙ Aj ̞ (! (Y6   α  (j6 A 6  6  Aq6 A6 A6 A6  Aj6  Aj6  Aj6 Aj Aj٭ Aj Aj̞ (! Aj (Y (Y (YՄ (G A6 A6 A6  Aj6  Aj6  Aj6 Aj Aj٭ ( ( (ļ Ajܛ (  ũ! Aj٣ (q (و Ū! و   Ѫ Aj ȋ (Y (O^ ( Atj+!  (j6 Ajܛ Aj$ #AkY$ Aj  ΰ Aj  ɽ Aj   	 ɽ A6 6 B7  : Aj AjAܚ Aj!A! (! (!!  Aj  Т (! (! (  (Y! Aj     GՇ (! (! Aj ( (ϼB! )BQB! (YE[ q  ~! F[ v!  ~!^ Aj  ΰ  (F ϩ (!  !  ! Al jY 7  )7  (6  jY6  AjAü] Ajܛ Aj$#AkY$ 6 B7  j! !  F[ j! -YAF  F[ Aj -˅ -E  jFr[ -!  -˅ -E[ Aj! - Atr! ! Aj Ȅ ( (ϯ (! Aj (Y (Yʐ ( 	G  ϯ )! ! ! ­!  6  §Y6  6 	F[      (6  )7     Aɯ Ajܛ^     Aɯ 	6 Aj$#AkY$ Aj ֕ (	G Aj   ( (Ҡ (! (! Ajܛ q[ Aj    Ǳ    ( (ǲ! Ajܛ!  6  6 Aj$#AkY$ (BB ()YBV!B!B! PE   ٥YPq Ajΰ Aj ( (B ʄ  Aj ( (ٍ Ajܛ  ( (  ʄ Aj$#AkY$ Aj  х /F Aj  / /Ȫ Aj Ajȏ  (6  )7 Aj$ /q   / /Y /qY q	qY / /Y 	qY  K q	q!     KY  KY   K!  F  Oq[  ;     K;!  ;#AkY$ /q /qE[ (Y	q (Y	qG[ AvYAq AvAqG  sKr Aqr[ ( (A΍E[ Aj ɔ (!  ;  ; Aj$#AkY$  6  ِY	qY 	qYG  O Av AvO AvAqY AvAqYO  FE!   ِ6 Aj Ajگ! Aj$ #AkY$ (!  (Y6  6   q ˊ و Aj˒ Aj$#AkY$ (! (!  6  6 6  ( AjЂ Aj$#AkY$ (! ((ƴ!  6  6 6   AjЃ Aj$#AkY$ (! Aj  ( ( (( ( ( ٻ  Aj֬ Aj$#AkY$  - q: (! Aj  ( (    ٻ  Aj֬ Aj$#AkY$ q v! ! ,Y j! N  j!  j! 	G  AqAxYAtq AtrAvj vqj vqj!  Er! /Y j!  jj! tY AO  q! Aj ͠ Aj  ۛ^  (6  )7 Aj$#AkY$ (Y (Alj! Y G Aj! )YB!  T[ BV   Y~ R[ PE[^^  ( ( πB!B } BYB~R BTrE B! ! Aj ( (  ʄ  Aj ( (ٍ Aj$#AkY$ (Y (YAlj! !  YF[B! jY I Al j)!  ٥! P[ Aj!  )Y T[^  ( ( π BQ Aj ( ( BY  B~|BV­|Bʄ BQ Aj ( ( BBV­ B|Bʄ  B٥YBB BVZ  ٥! Aj ( ( π §Y	qAnY	l	q k	qF Aj ( ( ­π Aj ( ( Bʄ  Aj ( (ٍ Aj$ 	I AIA AKY!A AIY!AA ! 	IAA 	IY!		 ! IAA IY!	 !AA IY! !  6  : (Y(	G (! (!!  6  6 (Y	G  (AAͺ Ajˤ ܛ Ajˤ ܛ Ajܛ ܛ Aj˹ Aڪ   ڪ   ڪ (Y  ڪ  (Y   (YE[  ڪ (Y    ׶    (  ׶A  ڹ ̰D Y ̰D Yd  £  £ĎY ڳ  ڳ  (YAuY s k­ sAv Ӑ 5 Ӑ ) Ӑ 3 Ӑ 1 Ӑ )YB!   } B쁙 Ӑ (Y( ԯY ( ԯYV  Tk  kÁYN   ­YY R^  ;  7^ (G B7 (Y (I  ( AljY)7  )7  )7 B7  ( (Y	GAAإ (! (! 	G Al jY Aü]  6  )7  )7 j!	!  6#AkY$ (Y (Alj!  FYE    )ɣ j! Aj!  ԵE[ Aj$ #AkY$ Aj (Y( (۴ (Y (Alj! Y G Aj! ( (  ΍E[ Ajˤ Aj$  G#AkY$ Aj (Y( (е (Y (Alj! Y G Aj! ( (  ΍E[ Aj˳ Aj$  G#AkY$ (Y(^ (!  6 )!  6 6  6  7 ԙ Aj$#AkY$ ٱ Ak!  ̌ (GAڲ^ )! )! )! (! 6  6  7  7  7 G AkY(k!  6 [ Aڪ ˔ Aj$#AkY$ Aj  ԁ Aj ( (ϼ )! )!  Ş! BQ ºŝ! و ! Aj$ A! BQ ŝ!    Ԫ و   AA YԪ و Ĥ و  Ĥ و  و  ؏  ̍  ̕ ( (و  (    Хو  A  Хو   ХYϐ AAͥ و (A  ХYAAͥ (Ս      ХYAAͥ A  ͥ  AХYA  ͥ A  ͥ A  ͥ    ХYAAͦ  AХYA    ؛! A  Х! و  6  6      כ      A̿      A̿      (    ۧ     ɳ     ۽     ۾  ( kK     ȇ  ( (YkK   ȇ Ɩ! Ƙ!  ·9  ·9  (+  (Y+ -ɥ Y (+¢ 9  (+  (+¢ 9 (+!  (+£D܎!  (+  ¢ 9  (+  (+¢ 9#AkY$  ) )Ϻ +! ºDB )Y BXº )BR£D܎! Aj$   D ¢¡#	jY$ +Dd    D ٺ! Aj  Ajƻ  (6  )7 Ajܛ Ajܛ Ajܛ (Y D Y    (  +ɬ ! ܛ 	k$ #AkY$  ΍! (Y (G  j6 ! 6 B7    /ܚ Ajܛ  (6  )7   ΰ Aj$#AkY$ Aj ͆ AAǮ! AAǮYK^  (6  )7  j6  At)7 Aj$#AkY$ AjAϰ AqYAO AO Aj AqAnYArֶ  	lj! Aj AqAnYArֶ  	lj! Aj ArAqֶ  (6  )7 Aj$  A Aqҭ  A Aqҭ  A Aqҭ  A AqҭA! AqAF  ۃAq! #AkY$ ( K ( AljY(! (!!! BZ BB|! (AO §Y (Y(I  (j-Ak! Aq! Aq I   Т (  (Y! (  ! j!     φ Aj$ Al j!!  G (Y r! (Y r!  q r! Aj!  AA qA qA qܚ (	G AqAtj! (Y (Alj!  G YAj! ( ( ( (΍E[ (YO^  j6 (	G - -G[ - -G[ ( (G[ ( ( ( (΍E[ Aj Aj׉!  6  (	G Ajܛ Ajܛ Ajؾ AjՐ Aj˪ (G Ajه (G ه#AkY$ (^ (! 6 G (!  6  )7  (6 ( Ĺ Aj٣ ( (ֹ Ajه Aj$#AkY$ Aj! Aj!! (G[ Aj ͛ (G[ (t j(YE[ Aj$ #AkY$ ئ  7 Aj! G  t j(ֶ j! Aj$#AkY$ Aü PE AF^ t j 쀾 j! B!^  6  Aü] Aj$#AkY$ Aü  (YK     ҕ! AO^     ҕ!  Aü]  6 Aj$#AkY$ AjA  ͹ ;  6 6  AjAü] Aj$    ͹ ;  6 6 (! 6 ( ̄ (! 6 (! F ŠYAO ā ؑ ( (ؒ AO ā#AkY$ (YAĖ A: ҰAqYG :  : Aj ʽ )BQ  +9 A: Aj ֕ (	F ė 	k ͡ (! (! (! ęE[ 	k ĚY͡ (! (! (! AI[ ā 	F[  6  6 A: Aj  с!  ϯ A6  6 	k Aj٭A!  (6  )7A!  (6  (Y6  : Aj  с! ( ϯ Aj  с! Aj$ #AkY$  ; :  )7  )7  )7  )7 AjAr AjAü] A:  Ajδ Aj$#AkY$ A:  )7  )7  )7  )7 Ajr AjAü]  )7  )7 Aj Ajδ Aj$#AkY$  (6  )7  ٍ Aj$   α  (6  )7   (6  )7 	6 ˤ    Ԇ 	6 	q 	q Or q qrA! I A AvgYkvq trAs!  AkYAM! vq[! AI[ AvYE Aq-! AF 	F! AF Aq-qv! AG[ 	F! q  kY (I ( tj(Y (M[^! ( - ( ҧj   ֠!   я  я#AkY$  ѻ -AG   к Aj$#AkY$ (^ Aj AjYAü]  Aü] Aj˗ Ԧ Aj$#AkY$  Aj̞ (! Aj (YAü] 6 B7 B7 B7 B7  (j6 Ajڨ  (j6 Aj$#AkY$ 6 B7 B7 B7 AjYν 6 B7 B7 ; B7 B7 B7 B7 B7 B7 B7 6 B7 B7 B7 B7 (  Aj6 Aj Aj Ajǅ Ajν AjAɾ Ajڥ  )7  )7  )7 AjAɾ Ajڥ  )7  )7  )7 AjAɾ Ajڥ  )7  )7  )7 B7 B7 B7  Aj6  Aj6  Aj6  Aj Ajǅ Aj AjAü] Ajڦ ̇  AjAü] ( 6 B7  Aj6  Aj6 Aj Aj Ajǅ  )7  (6 Aj˺  (6  )7 ( 6 B7  Aj6  Aj6 Aj Aj Ajǅ  )7  (6 Aj˻  (6  )7  (6  )7 Aj˴  (6  )7  )7  )7  AjAü]  (6  )7 Ajڦ Aj$ Aj̇ Aj˺ Aj˻ Aj˴ Ajܛ Ajܛ Ajܛ Ajܛ Ajܛ Ajܛ Ajܛ Ajܛ AAۡ AAۡ AAۡ AAۡ(Y( ֢ 6 6 ­BB7)!B7  B쀾  §F6#AkY$ P^   Y Ϻ )! )! Aj$ BB BZY!BB    ~}  ~B| B |Y  T BR P^  Y    ~}BX­|  (Y (Yȿ  ( (   ( (ʩ  ( (ΰ Aj ( (ΰ Aj ( (ΰ  ( (ΰ Aj ( (ΰ  ( (ΰ   ΰ      ѯ   AԪ ( (ϑ   ΰ    ȵ q   vΰ   ׫#AkY$ q 	k	q	Iq AjAΰ   AjȽ Aj$#AkY$  ۂAqYAG  :  6  Aj6  AjAҊ Ѡ Aj$Aڲ^ EAڲ^ FAڲ^  6 -F ֗  (ڋ  һ  ֶ  ¡Da ۀ (Y (YAlj!D! + ¡  + Y܍! ! ! AGD! DD qY  vj¸¢  ܍ ܎! !  G +! +! +! Aj!   ¡Y ¢  ¡Y ¢  ¡ ¡܎!    dY!   !   ! j!  9  9  (F Ajϩ (!  j6 Al jY 9  9  9#AkY$ (Y (Atj! Aj!  G -Yk  +9  +9  /;   + 9   + 9  +9  /;   + 9   + 9  +9  -:   + 9   + 9   + 9   + 9  +9  -:   + 9   + 9   + 9   + 9 +! +!  ( (ΰ    9    9  (6  +9  +9   + 9   + 9 	k!  :  	kAü] A:  δ +! Aj$      ΰ Aj  ΰ  6  :  )7  (6   з  Aڄ6  6#AkY$ ( Aj Aj͜ (G[ (( (Ƴ!!  6  6 Aj$#AkY$ (̗Y (ƌY  6 Aj  Aj ( و ̊ Aj$#AkY$  (6 Aj Ӻ Aj$#AkY$  ;  ; ;  Aj Aj͗s;  (6 Aj$#AkY$ Aj  Ғ! /F (Yq  6!  ; Aj$#AkY$ Aj  Ғ! /F (YqE  6!  ; Aj$#AkY$ Aj   чYAЊ  ( (ָ (F (! و ! A ( (ͥ  ( (ؗ و Aj$#AkY$ Aj   Њ  ( (ָ (q (! Aj$   Şڠ^#AkY$ Aj   ҥ (! Aj$ G  ƵG  ĳG ĺG ĶG ŉG ďG ťG ŦG ĠG ćG   łG#AkY$ AjA  Ҡ (! Aj$ G AkY׋ ̓ Ak̓ Ak׋ Ajܛ (و Ajܛ (̋ (̍ (و (̋ (̔ (̋ (Y ̋   ӳY ɕB ӛ ˠ ɚ ӝ Ģ^  Ϯ  ˮ  Ϧ  ˫ ˤ ( (˫ ˤ ( (ˬ ( (˫ ( (˫ ( (AAͺ ڦ ( (˭ գ (ɘ Ak( Ҷ ֝   Aț   Aț AI  t(͏ AqY  t( v͏ Aq 	͏ Aq ك Aq Aك Aq Aك Aq Aك Aq Aك  Ҕ  ͕AqAv  ͕ÀL  ͕ÀJ  ͑ÀN  Ĝ^  Ũ  Ɏ   ӏ Aj δ Aj ȕ ( ؇    Ώ  Ӓ ѡ  ӕ ۤ ԧ ڙ Ӛ ѝ ӓ Ѣ Ē F   ē^ + e +! -  c!  e #AkY$ + (Y( (   ɤ!  ( (    Հ  Դ     ̸ Aj$  ;  ;  Aβ  Aβ  Aβ^^^^^^^^^^^  AAΑ  AAAΑ   AAУ   AAУ#AkY$ Aj ( (ʭ  (Y (  AjAr Aj (AAǎ Aj$ -YAA  ڵ    AA ͥ   ʏ   ʏ   ʏ   ̥   Ӧ    Ȫ   α (  йA ֽYB7 Aj  ü]  (! (-!AAֽY 6  6   ǂ ((YAj  Aj ( (-AGԤ (Y (Y(Y    ׶ (̑ (F ( (YAlj ( K!   rE!      ΍!     ΍s  A  ǫ  A  ǫ  A  ǫ AqG   ׭  ( ( π    ­π    ºʢ A ¸ʢ A ۭ ( ( ڵ ( ( ڵ  (k6 ̌ s  F q Gq   AǪ  Aʒ    Ǵ    Ǵ    ͢    ͢    AӀ    AӀ    AǬ (     ( (ם (     ( (ם (     (Y( (ם#AkY$  )7 Aj    ۿ! Aj$  AI  ֢  ֦ ( Aj ȏ ܛ  ķY6  G6  ōY6  G6  őY6  G6  Ak	qAj AkY AK  AKY6   I6  6  Aj6  (Aj6  (Aj6  (Aj6  (q rr6  jY (r6#AkY$   Т  (  (Y6    6 Aj$#AkY$   ΰ :  ȑ Aj$    ֟ ­Ã B}y}B~B|B§     c  b     c  b  ((҆ (و (Ǆ -YE AFr  -ۓ  (-At)7  (-At)7  (-At)7  (-At)7  (-At)7  ( AAإ   Aҫ ( (ϯ  BЪ  B٤  AӷE# j$#","~|~|||||~~~","^^]^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]		^^^^^^^^^^^^^^^^^^^^^^^^^	[]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","]	]^^^^^]	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^		^][	^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","^^^]][[[]^^^","^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","[[!!&'$(  12#	]	]Y)%)%Y)Y]%Y#YY[	341]32]3[		1!21 Y!#$Y! !2    ^!]	11123]]		][12	]	 1#$%2311 Y# $Y[%Y%&!121&2&[Y^123122!! 11]	[1[21578931234612[78955152[1211232121!32Y461Y#Y 1  ! 3![1Y[222 % % 1 Y#! #!$YY! !'%'%[[  !! #$Y##Y! 111Y !1 Y![11! [112]$12Y#! #]1[!^]13	213	21#-0	]2 '1!$&31' ()]+ $!,./&&!''*'*Y%[]	1	Y#)Y%$%$(-+121*0!	'(  ('(	]. & Y Y, Y&, Y YY(-%$Y& $% Y&&	Y$] 	 Y]1%%  ),.$   Y' $$($+*+*[		!//!!YYY	]	213131 1!  ! #Y! 1YY#2&[	]Y  YY& !31462572114232112112Y &!]!	21	 Y#	#$! YYY%''%162431!!131!]! Y#	!	^1234111[		! 2! !2 Y]Y ])]]] !Y[		[[[,[[	[	,,-	[	[		#		[*	]$$]+Y%	]&]-]		]'		]] !#%	(](,-]$(	]$&Y[0*+/-,.-,-,-,-,-,-,-,-,-,-,-,-]]-,-][	]	[					[[[]	[	]	[[[[	]	]]	]	][		]]^]		[	^	^]	[^^^^[	]]			]	][	]		[]]	]	]][]][^^^]^	[^^[^^^]]		^^^^]	^^^^]	^^[^]^^^^]	^[^^^^]].[	]			[	[ !Y#$%&.	'[	.	[()*+,-]Y^^	^^^^]^^^^%^^^]^	^^^^[^^%^^^^[^^^^^^^^^^%'%^^)^^^^[^^^^^%^^^ ^^!^^^]^	^^^^	^^^^ !#^$[[^^'%^^^[[[%^^^^%%^%^	[^^	%^^^^^^^		^	[	[^		^^	^^^%^^^^^]^^]^	[[[%'^%^]%']^]^^[^]%	[^^^^^%^^^^^%^^*)^^*^,^^^^^-)]^*+^*^	^^]	&^^^^^^^^^)*+./0]]^&%)^[&^		^^&%'(^^^^^^^^^^%&^^^^	^][]^^[^^^^]^^]]^^^	^^^^^^^	^^^^^	^	^^^^				][	]	[			[	]]]	[	]]	][]]]		][		]	]]	]	[	[]		]^^	]	^]	^]	^^^^^^^^^^^^	][^^	[^	^^^^^^^^	^]^	]]		[][]				]	]	][][]]][		[]	]	[	]]	[		]^^[^[[]^	^^^	^^[^[]					^]^^^^[^[[^^^^^^^^		^^^^^	^][]]	^^^	^]^[[	]	][[	]]]]	[ [ Y!#!$  	][][	]]][	]	]]	[	[	[]	]	]]		[	]	^	]^	^^^^[		]]][	][	^^^	^^^^^	]^^[^^^][^]	[[[		][]			]^^^	][]	[	]			]						]	]			]	]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		[]][				]	]^	]	]]	[	][[	]	][[	]]^^^^^[		]	]]][[	]	]	][[	]][		]	]]			]	^^	]^	]^	^^^^^[]^]^^^^^^^^^^]		]]	^^			]	][[[]	[]]]		^	^^^[^]^^^^^^]	^[^^^^			^^^^^][^]^^^^]^^^^^^[^^^	]]][	]^^	]^]		][	]^^		^^^^^^^^^^^^^	]^^^^^^]]]	^^	][^^^^^^^^^^^^^^^^^		^	^]^^^^^^^^^^^^	]	[^^^^	]	[	]]		[	]^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^][]		[^^^^^^^^^^^^^^^^^^^^^^^^]]][	[]		[		]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^	][ !Y	^	^^^^^^^^^		^^^^^^	]				^]^]	]	]]	]		][	][]		^^^	]]]^^^^^^^^^^^^^^^]	^^^^^^^^^	[]]][^	]^^^^^^^^^^^^","[			][[[[]][][[[]]]]]]]]]]]]]]					[]]]]]]]]^^^]][[[Y[												]]]]]]]][									[[		[[																]			^^^^^^^^	^^^^^^^^							^^^^^^^^^^]^^^^^^^^^^^^^^^	^^^^^^^^^	]]^^]]													^	^^^		^^^^^^^^]]^^^			^^^^[^^^		[^^		^^^^^^^^			^^	^^^^^^^^^^^^			^^^^[[[^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^		][[^^^^^[^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^^^^				]]		^^				^^^^[[	[[			[[[^^^^^^^^^^^^^^^^^^^^]^^	]																									^^^^^^^^^^^^^	]^^^^^[^^		[^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^		]]]^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^					^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^				^^			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","$!#Y)%2Y]32!#11	321211#$% %%YY1!![126431332661![Y32 321 13 Y!%'Y Y#! !11!Y!1 !111 212 ]1		2&!0##Y	2/,#&Y.% ,!]Y 	1$].%'%'$Y!%'$31!! Y&1321Y !]2	! 31	1	]![		Y[Y,-[]&-+[*$]	-,..]($]]			]]]]]]]][]^	]^		^^^^^^^^^^]	]^^^^^[^^[	]]]			]	]][^	]						]]		]		]	]^^^^^^^^^^^^^	]^^^^^^.	[	.	.[	]['&%$#Y! 	()-,+*]^^^^%^]^[^]]	]]^%^!^	[#^'^[%%[	%^	^^]	^]	^%^]'%]^^[	]^^^^^^*^*^^&&%&[]^('%&^^^^%&^^^^^^^^^]	[				]^^^^]^^			]]]		[]	[		]	[	]	[]^^	]			^^^^^^^^^^^^[^	^^^]		[	^	[		]	^^	]	]]^[^^^				^[^^^^	[]^^^^^^^^^^^^^^^^^^	^]			]]	]	]][^]]]	^]	^^^^]^^]]	[]^^]			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^[		]	[	^^^]	[	[]		^	][		]	^		]]			^]^^^^^^^^^^		^^^]]	][				^^^^]]^^	[^^^^^^^^^	^^^^^^^^^^^]^^^^^^^^^^^^^^^^^]]]^^^^^^^^^^^^^^^^^^]^[[	]	^^][]]^^^^^^^^^^^^^^^^^[[[	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	][ !Y	^^^^	^^^^^]]]]		]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","[!!!![$( ! ]	!Y!)%YYYY)%1#	#%Y ]'Y%Y ]#%Y ]! Y# Y& $^	[[114]2323[	]1][	21	112 Y 1!Y	!12$!Y  2 ! ^^	]1!	[]]]		113121 Y! !Y!#1	YYY#&#!! 2$211 $1 2$!&!&!&!!&[YY	^^]	^^^	^^13212!1 1 121^^]]	[1121127598[55917152825[112[[2322112112	12141121411212!Y] #!1 ]	 !]3[12121Y% !2!! !#! !#$  ]	! Y!!YY![ !! #Y Y!# ! # YY$!1 Y !  !![!][]	112#!! $# Y!#! ! Y  !!Y![1!Y!]1	[!^^]1122323	1312#	2	113' $#Y'Y YYY211)2	(()]!!+]&)!+'Y!Y'+*Y!	(!$ $ '*!''*!*!$ !$ !'!-Y%^][	1[[###Y))##Y112$1)-0#*')($'' (('(	].$]&YY  Y   Y&Y, &Y,] Y Y YY% 	#(Y-')($ &%Y  #+&Y%$#(([[))))&([	'(Y#     & $  Y]]%%  &    %$$$*+ [		!//[ Y[ Y$((%Y%$*+!*+!,)*+!*+	Y'#1211321111 -10!& !	# 	Y! Y!12! #Y&^^	[[YY Y Y YY [	&21121715423232426131112133121! ]!]	]11Y !#	]#$Y!''% %Y	6432!46!1244213]]			!			]&# !	!	[	[^Y^2311312141] Y! !2!12 ]YY1Y	^)]!Y	[,[,[[,,[	![	[[			[	]]		[)	[[] 		]]	Y		&%%]!]] 	] )##		']'%!#]](]'&)	](-/,-&/%#! 0+*[.,-,-,-.,-..,-.,-Y.,-,-,-+*.,-..,-'']]-,-, ^]]]][		[	]][[[	]]]][[[[[]]^^]]	]]^^^^^^^^^^^^^^^^^^^^^^^	]][^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^]^^^^^^^^^^^^	^[^^	]]	^	][	][]]]]	]	]	]	[]	]]	]^^	]			]]]		^^][]	^^^^	]^^][[^^^^^^^[]^	[^^^	]^	^^^^^^]^[	^]^	^^	^	]	^[^^^]]]][]]	]			]	[]].[		]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^]]]]^^	%%^^^^^^^	^^]^[^]]]^^	^]^^^^^^^^^^^^^^%%'^%^)^^^^^^[[^]]]^^^	^ ^^^^^]^]]]]]]]^^^^^^]]]^]]^]^^^^^^![$ ^^^^^%%^[^^^%^^^^^^^%^^[^[^	^^^^^]]]	^]^			^[	^^[^^^^	^^	^^^^^^^]%^	^^^'%^^^][]%	%	[^]^^[^^^^^%^^^^^^^^^%%^^)^*)^*^^^^^^)-)*+,*^*+	^^^)^^	&^^^^^^^^^^^)*+^./0^^^^)^)^)^)^^	[^	Y^^^^^^^^^^^^^^^^^^^	][[][^^^^	^^				^^^]^^[^^^	[	^^^^^^	^^^]]][	]	[]	[		[	]			]^^^^^^^^^^[	]	[^^^^^^]	]]]	^^^]			]]	]]		^^^^^^^^^^^^]						]]^^^	^^^^^	^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^]]	[[^^]			]^][]]		^^	]^]	^^	[][]]	[]]^^^		^^^^	][^^^^^^[	]^^^^^[^[^	^^^^^	^^^^^^^]]		]]	]]]]		]]	]]]^^^^^^^[^^^^^^^^^^^		^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]	^^^^^^^^^^^^^^^^^^^^^^^^^]^^[[	^	^^^[^[^[^[^^^]^^^^^^^^^^^^^^^^^	[^^[^^]]]]]]]][[   !!#Y ! $#Y [	^		[]	][		]][]		^^^^^[	[][		][]^^[	]		]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	][][	[^^	^^^^^[^]^	^]]	[[		]		]	^^^^^^^^^^^^^^^^^[^^	]^	^][	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	[[	]		]^^^^		]^^^	^]]	]^^^^^^^^^^^^^]^^^^]^	^^^^]]]	]		^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^	]]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^	^]	^^]	[[]	^^^	^^	]][^^^^^^^^^^^^^^^	][^^]]				]			^^^^		]	]^^		[[[^^[]^^[[			^^	]]^^^]^]]			^^			^^^^^^^^^^^^^^^]		^^^^^^[^]^^^^^^^^^^^^^^^^^^^^]			^^^^^^]	^]	^^^^^^^^^^^^^^^^^^^^^^^^	]]][[			^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^]^^[^^^^^^^^^	^	^^^^^^]^][^^]^]^		^^^^[^^^^^]^^^][][^^^^^^^^^^^[^[^^^]]]^^^^^	]^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]]]^]]^^^^	^^^^	][^]	^^^^^^^^	^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^]^^^^^^^^^^^^^^^^^^^^^][^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^	^^^^^^^			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	][^^^^^^^^^^^^^^^^^^^	]	^[^^	]	]	^^^^^^^^^^^^^[	]^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^]]]]]	^][[		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	][		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^				]]]]^^^^^^^	^^^^		^^^^^^^	^^^	^^]]	^				]		][	]^^^]^^^^^^^^^^^^^^^^^^^^	]]^]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	[]]][[^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","^İ°ɸɰĬńň°ɴɸǤǨX`h¤ªpxưƸ°^ɴɸɰɸʀ°ɴɸ°ƴȄȈ4$ Āü^^虴@ưƸŀňȄȈȀØ^^ $¸¸()^( $¸^͸WƌƐΤΨ^Ɛƌh^ƐƌhTX@L ǠǨȀȈưƸňŀ(0 ̈̄̀@DƌƐ^ɸɰŀńňΠΘ^ɴɸ^8<^DH^PT ^ńň͸ɴɸ͸0,͸Θ^DH8<͸^ ͸PTȀȄ͸WƌƐƴƸ^ưȄȀ^ ĄĈĸļĄĈńňĈĄ (^ňŀàČĈ2ĸļĈLP^^^ɰɴ8@ V(0ňńɴɰ^^^^ŀńŀ0ƀƄøüŐŀ^ $ ĈĄɰɸøüƀƄTɸɰɴǎĈɸɰĨ(,PXŀưƸǠǤǨƄưɰɴƸĈĈĨŐĈČĈČŘHL^ɴɸǐɴɸŘĈƀƄƈ4Ǹ,0Ř^ɸƸƸưǀȘȐȈȀ^ŰŨŐŸưƸøüƀƄTŐƙŸŰŨƸƸưVøüTʜʠ^HLTXʈʐȈȀøüVȈȀʀȀȐȈʀhnͤ͠ʨʬ^ʘʜʤ ƘĈĄǠǨĈČD@8ŨŐ<ĨXT40(,ȄȀ $ƨƬƬƤΠΨΠlpɴɸ̄̈ȈȄ^ƘŐƈ̄̈ǨǤǠƄĨĈ^ŰŨŐŸȄȈ^ɸưƸ̀ƘƈƄǤǨȈȄȀ^ưƴɰɸưǠŐ^Ĩʠʤ̄̈Ͱ̄ǠǨ^Ǹǰͤƙɴɸɰ^^TVøüĨHL^ȄȈɸɰͤŠ͠ƈƄ(,ƀƄĴĸĈČƀƄTVøühnŀńɴɸɰŀńȠȈČȄČĈ2 ɀ^ɴɸ2^ɴɸƀƄTøüHL^ɴɸt^ɴɸʀ2^ɴɸøüŐŀČĈTɴɸɴɸ2ɴɸƄƀƀƄøüɀɸɰʀHLɴɸńňɀ^ƴƸɀtɴɸ2ɴɸøüɰɸʀhnȀ|x^^ɴɸɰ^^ǔɰɸtx¨¤^ŀńňŀɈɨńňͤptͨ -ͨͤ^ -^ - -ɰɴɴ^ɰ -ͤͨ^ -^lhɨɈɴɸɴɸɈɨ^ɴɸͨͰʹͬ^ͨͤ,^ (-ͤͨ(ʠʤńňɨ^[, ^^ɴɸɰ^ȈȀ^ -̈̀ɸɰɴɸɰ^ɸʈɰʀ(^ -ɴɸɰ^ͨͤŀńńŀ^̀̄̄̈^ɨ^ǤǨɈưƸ^ -^^^ɨȄȈ̀ͤ͠ŔŐͤͨ^Ĉ^Ą虰@^̰^ɴɸ̐̐̰^ǤǨĄĈĴ^( ^ŀňŀňưƸȄȀȈĴƸƴǠǨΠĴΤŀŇǠ̐Τ̰ ^ȄȈ̐ɰɴɸ^^̐̐ňŀŐ(,ŀňŐĄĈŔ^ɸɰ^ưƴƴưĄĈ( ^^^̐ɴɸɰƴƸ^^lplpƴƸưĄĈ^̰lp̈̄ƸȈȀưƼǤ^ƴƸʹʹͰŔ̰^ƴƸŔ^ɴɸňŐxŀ|Ŕ̰̐^ƴƸ^Ͱʹ͠^^ΨΤ$(Πͬ͠ŜŠͰͤͨĴ^ɰʈʀ^Čɸʀɰ͠Ĵ^ưƸĈČ͘^ΤΨ̸͘Ȁ̸̸̄̈ȈȐĈĄlpȈȄTXɴɸ̸ǤǨǀǈW^øüLH^ ĄĈ^`dx^`d^400l^LH^pt{HLTX{hnʸx^xʰʴʴʸʰ^̸̰0@BʰʴxʰʸxdPRT3^虤@^h`pt^8<<@ 2 ̸HLx^xHLHLTXTX̴̴̸̰0^^x̸̰͈̀`dxxɐɘLDɨɠltɰɸɼʄʐʈʜʔʨʠΐΈXPƈƌɌ虴@40ͼ΀^΄ͼ(,1TRPɂɄɀ YΘΜ͈̀Θ虴@^ΠΘ^ΠΘ4ΜΠΘDH^¤¨VɌ^̸̰@8虴@^ȼ^虴@^^ΘΠ^ʸ^諤@넌HδθʴδθΐΌ^ΘΰʠƌƐ^ (0 PL^^^ØÐ¨ °¸ ^ÈÀx虴@^虴@^ΠΘŰŴΠΘäèɌ^^]ΰδ^^ΘΠθΰìðΠΘ^^^İƔƘƜƤƨĬĈĀĈĀĈĀ^ĈĀh`XĀĈĄ^pxxtĄĈƘƜôĀ0ĐĈtƘ^X^üĀ^$ ^ĈĀtx^ĈĀĈĀðƔ虴@ĈĀ^ĈĸļĄƔHLĄTXĄĄĄx|lpĈĀĈĀ`dĈĀƜƔ04ĈĀ^ƀôƈƘèàļĸtxŰŸxp|ôäĀĈtĐĘtØÜŐŔøô tøôtƄƅŠŤİĴxpǔxpxpƆŘŜPTxpƄƀ^øühnjptHLTXxĈĀ¤´¨´xpĈĀĈĀĀ{ĈĐĄ¼z^üø{äèĄĈ{ôøĄĈ{ttƘtƘôøÌÐ`d0^üø0ƐƌäèƘthTX@xpHĄxp80( xp`dPTĈĀČĈ^1PL^  $ ^^äôtlpT^^¨¤^ĄǐǎTĄ2ĈČT(0ƘƜtxĄĈĐĔäƘ^İĴǔäôĈĀtTÔÜÔxp¼ÈÌĈĀ虴@ĈĀĈĀǁƔƤƨƘƜ<ĬİX`h8@<¤ª¦¬Ð$ÐĬİp´ĄĀ<Ā<0ĤĨàØäìðøĀü^<4WƌƐèì^ƐƌhL <@ôĀ80( Ĥäļ^ĄĈČĈlpĐüĀHLôĤTXôĤ@8DL>dň<8ĐĘĔČĈHLlplpôÜôèTôèÜČ0Č21@82ĈČV (0ĈČVČĈ2V  TǐǎTôČĨĠĈČV 0ôèW(0ôèČôČ0^ÐÔĄ@8Ā^ĨĤpČĐ^@8ĈĨĠĀĄ@8Čìè^p0ČĐǔ^@8Ĉ(0ĤĤČl^hl^Ĥ(Č@8DLPXðø^ŐŔ^ĈĄĈ8Đ@Ŕ8<lpĤĀČ@8ÔÐ<ĨĤàØìäĈàØ@8DL>d^ŜŠ^ĈĄŠĐĈĄŠĐĈĀČĨĠ^tp^ĈĐ ¤x|hlǉxà¸èÀðÈÜ¼ØPôôĈČ`dĈČX>ĈĈĐ¬ÐÔ^^ČĐLĈ¤^xpPT蛢@Ÿ^^^^ĨĈČ롈H롌HȄÜà p@D<8ĈĐ40^^^ ^ż¼À^ĈĈĐÜ,( $^^Ì^LW肐@롌H롈HTPǈ^^dhdhD@ĘĜ^ĠĤ 40^ LP^LHPĬĈĔČ LP ^h`,(^^¤ $LHP^h`^^^^^ $(°´($40, $$(^ ^(°´肐@肔@,( $^( >`dhpx|ĠĤ DHTPX@@ĄĈ<@DHTPX@@虮@虰@虤@$ 虮@,(虴@ŨŬTXD@PHPTPX8<虴@ $TXD@HPP40虤@@PXHPXPT^x|ňɰɴɨɬpt^̔ʨʬhl虤@¸¼`dĠĤZĨĬPXR虴@陬A陨A̐ĨĠHLĠĨ@DĤĨĠ8<虮@04虰@(,虤@ $虮@虴@̘̐蛢@ƴư4<(,ĴļĴ^İĴĨĀĄÀÄÈ $ÀÄİĴĄĈ|hd@DHÄÀ^ĄĬİ^ĄĈļĴ D@LPHT|¢ÀÄ냰A^dh^øĸĬİĸĬİ¼´ĄĈĸļĸĄĈ°¨ŸŸŔŘ^^^^ÌÐǴǰŘŔȐȌÈÌÐ^Ĭŀ $ĜĔ`lŔŘlp^ŔŘ^d`l^,( ¼ĔlpČĐ^Ƭƨ^øüĐĔ04ĄĈĐĔ04ĐĔĈ^ 02(,ŘŐĲİÌÐȌǴǬǤǨŔŘÌÐĠĜ^txĘÌ^ȌȐŸHLȔȘD@8<404ȈǌǼ^ǐǌȘȔlp^ȘȔlp虤@肐@肔@lp(,ƘƜȀǸȈȌǌǐȔȘȐȘǌǐȈȌ^ưƴ^^^脐@脌@lpǜǠǴǬȈȌǼȀȔȘƼǀƼǄ$ ƠƘƤƬưƸhllhpd>PXǔPTÀÌÐÄÌÐ¤txÌÐ^x ƤƨƠƨƠØÜƨƤƠ Ô^ÈÌÐÈ^ÈØÜÌÐ>dT¤ĸļ^虤@W^ÌÐńň^ÈÈÐɴHLꊄ@ǌǊǈTRPÐÈP^VÐÈƬ@DƤƠƨ^^ŸƤƨ8<phƤƨŬÌÐŬŰɜɠŴPǊǈRǌT^ÌÐ^ÌÐ^ÌÐŐŔ^^魨@ĈČƔĈČƔVÌÐČ^ƘƤƨƐVƤÌÐŜŠW脌@脐@ÌÐÌÐÌÐƤƨx|Ơ^^04^t|,( $^^^^ÌÐ^ÌÐ^ŤŨ0(ɨɘɠƜɤɬƤƨƠɴɸh`ǁ`dÐ0ÐĔĘ^ꊄ@ƨƤÌÐÐÌÐ `ǄƨƤÌÐÐ ƸƼǁ`>TdÜðÌÐàäèÜÔô üðôìäèd>T^^ø01ĈČƤƨƠ^	øƠƨƤƨ$ ƤƨƠƤƨ^øŸŴ^ƬŴŸ ƨƠ Ÿ0ɴŸ Üøø虰@蝸@ø ĄĈøɴɸøøƤƨƠ^ø녠H녤HƤƨPøƤƨ@ƤƨTXWƌƐÌÐ^ƐƌhÈƌƐhTX ƤƨÐÈƤ$ƨ DD@@(,,D^@^ĔĐƠ$ƨ^^^^ØÜàÔ0©¨à0ÌƤƨ蛢@腀@àÌÐäª¤p¸´¨°^pl^ȠȨȧ넌H널HȦ녠H녤H¤ǔȐȘȼȴɀɈɌɔɘɠɬɤɸɰ¼À¼^äŜŠøüŌō^ ĨĬŨŬŴŸŎƀƄƌƐƘƜĤĠɴɸƤƨ ^ĔĐè0ªÌèƤƨĐĔÐÌ^^^^^ìÈÌÐ^ìƤƨp°ČpÜǈÜňŌLHƴƸ^Ü^@D8<ÜňŌ04`>ƄǀǄÐǀǄÐÀǄǀ¼^°¤´ÜðÔŌŐÐDňĈżƀ,(^èĄĀü^^((  ((    ^^Ô üĀ0^Ɛƌƈƌ^ƴ^ƄƀĈČT^ƘƜ( Ơƨ((  ƜƘƔƈ^È( @ň^ŐŌưƲ^ ($PXè`ðhøpĀpǔŌŐ^^$¸¼^^^ĀČȐȑŘČŔǈǌČĐǈǌȌǌǄ^ńŐňȒȑȐ>Xd^^P^Q^èäà댨A^^¸¸ÄÀ´XĄü^^ĴİŀĸøðèàpHD@L840<Ý$(,ĔĘlØlh¼°X ^øƈĠĨĖƦĔƤh>PD,8^ǨǄǌǔ3<ǐǘİĤĨĲĠĨĠĨĤĨ<@@8( ǐǘ^^^ǔ ^ĨĠøƈĠĨĨǬǨǔǘǈĖƦǬǨǔǘƤĔǨĤx4, ƀŸ^ȊlǠǸƌƐ ØÐ(^(   ^ǜǠǠǜ^ǬƜǼǴÔƠƘƴƸÐÔØ40,($ ƨƠˬ˄ˈ^ƀƄƄƄƄƄøüƀƄƄ^ϼϸϴxHLTXt^X^²08( P@H èìðøèðĀ $,@D0lph^녠H녤HP1ĈČlph^$ ´¼hlp^¬°¨^ $°¨HL^üøHLTXxtĈĄlp´¼°¤ª¦¬8 (,$8 ^ ^48<^^D^^^^ȊŸŸ^¨¬虴@虴@^^^順A^^HL^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^4^ ^^^h^ $,0$DH8( $<4,^($,^ (,^(, ,$0(<4  ,$t(((PRT녠H녤H녠H녤H^^^^(,^]^^^^^^^^^ ^$T`0(¸¼^^^ ¨¤̨̠̈́͌̈́^^^^8<^^¨^¨¬^ 몬H몸H¨¬^`l $,08|t I $,<D(,D<48^Ĕ Đ @D4,$^,(^TXD<먨H^^Ĕdhpt|^,$(^`^Ĕlp^pt^^ ^^^^^^^^8Ĕlp^^$ ^øüƀƄ40ƔƘƜHLƤƨTXĬİx04$ ^ĄĈ40^$ ^ƌƐ`d^$ ^$ÐÔÌ $^^ĔĐÀÄÀ ,0^ ÐÄÈ(,^lp^ÈÌ^ĔlĐ^dhl8<4^lh^TLdhhhPĠĜtP$4<DLT>p(x0^0(X>ǔ@8L@4L@4 W0WX>D@44Ĭİ^°>TL$ĠĜXX>^ÜØÜÔ^@DW0¨¬^ÐČĘüÐĘÌü(0¨´ü´¨WÀÄ^^0PŌ8<^¼È(ǔøŐňŔŜ8@ŐňŔŜŐň¤ŐňŔŜàØÐĀĈĐĘĠĨŀĸİĠĜÌ^ĄĈÐÈTX$(04@¤¨<ÐÈ^ØÜ ¨üôTX^ĔĐ20ÐÈ(,À¸°´ÌÐpt|^øüHLøü^`^^İĴĤĨ^虤@ĨĠÈÐĤĨ^ĤĨhĤĨhĤĨ^h> $ÄÀ^ļŀŌňÈÐǀǄMD>X^^L^D^48@Ĉ^ĜPT@^^ƠƤƨƬ40^0(,^ $^^^^HL8@04ƨƠ^^@D<8^Ĩİ^^0dtŬŰ8<Ƥƨ0ƨƠ^^^^^^BD^8<X^`¤ 0¤LP^`X`X`X^,(X`¤ `X°¨¬^^^^^ $ ¤¼Ô^(, ¸¼$蛢@^¸¼24^^^^ÀÈ´¼¨°¤x$&^虴@*,^^^^ ¨|xp^ (HPldtx¬¨X`^( ^^ (^ (^( ^{^ż^p^^^ƀp^^^^^^¸¼HP¸PÀHP0^H81¨^¨0^081 (^(8  ^^(^lp^TX^TX^^^(lpTX(^lpTX^HLTX(¤`d¨(^ PX^TXTXŸ ^80(TXTX@<HL^^D^^^DHHD^^xTXtx$ 4xp^,( 40X>^^^ 몠H몸Hx|80^$^]	 $|x|^xtttl ¸° $$^ >T^(,,$´X^^^^^^(, (,ÀÄ(,8 ,8<8^^^^8<( ^^W肐@PRTT`HL虴@陨A陬A(,^lpVlp $0聨@聬@3肼@肸@2聄@聈@1胨@胬@4脌@脐@腀@腄@<4^Ɣƴư0聨@聬@ǔ肸@肼@2聄@聈@1胨@胬@4脌@脐@ĈĄ<@^(,04끘H끜H8<@D넌H널Hhpx $^HL녠H녤HPTX>ĐĔ^`d(08@X`x|DLH^ƔĬİƨƤƜƘ^80X`hpx´ƌƐTXh뤀H뤄HL 9<0( 8룜H룠H`dĐĔ^^¤t^^ļŀ(^ʔ^ŨŠŘĸİĲĺʔǈ ǘʔʈǰǴpdXL@4(ŌŐʄʈʌ^ĸĺxt$(^ȘȜL@4pdXǌǈʄʈʌ^ʐʘŔ^^ǨǤΈ΀^^^ǜǘ^ΌǠǤ͸ʹǤ΀΄΀΄̜̘΄ʹΈ΄^^΀Έ΄̘̜ ̠̜̠̜̘ǜǔŴƌƠƜƔƐƤƸƴƬƨƈƄżŸƼǐǌǄǀӀҼҸǸ̜ͼʹ̠̘͘͜͠΄Έ΀΀΄ʹ͸̘̜ǨǤ^^^^^8(^던Aʸʼʼʸ^^^^^^^Ƅƈ^^ƀŔŸŬŠϸϰ^^^^^^^^^^^^^^^^^^^^밨H^^^^^^( ^( ^( ^`d`d`d(  (( ^{ (^08^^08{^ ¤ ^^¤ ^dh Tlp{{x ^^W肐@肔@PTRTX>^V($ ^^^%$  %$,%^^	^^^^P^^^^pp^^0440ǌ^ǌŸǌǴǸǼŘŜȊp^^^^^^^^^^^^^^HL^^^^^<^^^^^,($^ ¨¬ÀÄÌÐØÜhltx^^øüĐĔƔĴĸŀńŌŐŘŜƐƌ>`ƈ^ptÄÈÌÐÔŀń^ļŀŴŸżƀ^ŘŜ^ŔŘƘŤŨŠŤŰƜƠƤƨƬØÜǀǄÐ@$(8<48ÔØìðôèäàäø^üƼǀ04èìðäôĨĬĴĸĤPT^ƀƄƈƌ@ĈČĄĈlpŜŤǔȌǘ^^^^^^^^^^^^^^^¤t^^^^^^^^^^^^^^^^^^^^^^^^^^^1^^^^^^^^^^^^쁙(0(8^^^^H@@H ^ ^ ^ ^^(($   $& <4	,0	^$$^Ġ^  ^^^  ^^^ ^ ^  ^^^^^  ^((^^°°ªª¬¬®®¯¯^^^^^^^^^^^^^^^虰@諤@虴@^虴@^ǔ^ ^^^ĈĄ^Ĉ^Ą^ČĈVČĈ^X`h^^ ^^^^^P^V^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ǉ^^^^^^^^^^$@D^ @DHPX44848^ 8@< , ^^^^^隘A410<81$(ꜤA^( ,4$ (^^ꮈAꮄA^($>TT>PH80( ^^^^$,$^XP48H@8484^^DH008 $(,048<048< ,($^(,$PX^^^^(,^먐H^^^^pt|@DL^^^^^^^^^^^$ (,^(,  <8 $^^^1$<8PL^^<4$ ^^虴@0(^^( $$^ ^4,^^ ^ ^ ^^  ^  (  ( ^^^^^^^^^^^XTLH^0ƀƄ^ĈČTVøühn0]^^80(^^<80,HLTXHLTX¨ x] PTL^$ ^>`lht`X  $ ¡pl@DxtlplpLHP4880HPT>^(,@D$|px^^x|pttxtx髼@^DHD<@(,DD<@ $^hDDDD^D@DH^^¸l>°T $X,08<쁙T`dDH^ĔĐTPT°PP°PP°pPP d¸¸(,^`dhl¸ $^0ĔĐHL^(((,$$,(^8 `X8 Ǆ(虴@H84H^HVH `d$(   ^^H02H0((, ¤ª0^8((,$ ^^ $0,(8<(,	^$$żtTPŸP`XÀÄ(,XZPÄÀ^TXÜàÀÐÈTP$ŸPTX$$ŸPXZ`$(0457)+%'13^^^^^^^^^^^^^^^^^^^^^^$(4äæèêÀÈÐîì0,ØÚèê^^oq@{}~xzuwrtlnik`b쁝_Ÿżà$àØÄÈTX^R0P8H@8@( 0аид舸IӜ^^^ԊӨӰӸԀԈӨӨӰӸ (80@ӨD`hd	^^¨¬WǄ0Ǆ>80Ġ>Ĝxph048x|^^PTR^lx(ǄĠW¨¬x(>WP(x>`>4848(,^48(,4848(,48(, 48(, $&48(,^(, (,(, $&(,(,^^^żƀxtpƀ^^^^^^^^^^^^^^^^^^^ƸƼÐĄĈ^^^^^^^^^^^^[^^^(ƀƈ $($(ȑȈŐŔ^^^^0^^(^0^^(^ ÈÉ¤¬^Ä¼^^虰@蝸@蝼@°¨ØÙ´¼ÈÀ^^^xĘĔ^hP^^ǈ^^^ÏxÎ^^^ĔĐTT¯X®`hTRPWLD^VVVWW^^03214^^^ ŠŨŘŔ¤^^ ^^^txÔ^^^ ¢^^ĸĴ,(ìŀńĐČ<^ƌƈĔĐTüĐĔøĈĐĔĄ^諬@諤@0^^^^^^멄H멎H^^^^^^^^^^^^^ ^ ^^^^^^^^^^^^^ $^ĄĈ<^^48^^TTV ƄĈČƀT^^^^^T^^^^Ġ($ĠĠĜ ^hn^PH^^ĤĤĠĤ  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ô $$ ż,0`dXTP8<PT<4^^DH<D<(^,^LPpt $^żX>|x48hdtpżp0(ǀǄÜ멘HÜ0Ð°´¸^¬¬ŸH@<4^ ,0´¸°tp0 $<4,DLTt>dt|ld>^Ĩ>@L h`^H^`dh`t|^$Td80DHd80X`h´LHddHdH°d ^üø0d{`h`TX`d^`0hd^ptxLT`hpx^X>pxnjhøüXTLHtxHLTXt{z^400<@x{매H맨HHLTXthjnpz04`d<@륬H륰HHLTX`dlp蝸@蝼@04x|`dĔĐ^ ¨¬048<끘H끜H@DHL넌H널Hpx(, PT녠H녤HX> hl¬¤^^^^^^ĘĚě8<ÈÌĬİĸļ끘H끜HĠ끘H끜H넌H널Hğ넌H널HĞǔ^^^øü^^^^^^^^^^^ĈĄ^^^^^^]]^^]]^ꉰ@ÈÄ^È¸¼Ä^^^^^^^^ꊄ@W^^ ^^^^^`h^^T>D^^$@D0(D^<4(^ĈĄ^ĈĄ^^^^^^^^^^^^^^^^^^^^^^^$(^^^$ (,44^$ 4ƀƀŌŐ^^^^^^^^^^°^^^8@HpplÄÄǘ ǤÄǠǬǰÄǼÄǸȀÄǘppl^Ä^^pǜƀƀŸ^^80^^^^^^^^^^^^^ 0(8^^^^^^^^    ^^^^^^^^^^^  ¡¡¢¢^^¡  ¡¢^^^^^^^^lp^Ȓ^^^^^^Ȅ^Ȅżǐ^ŠŴŬŤȄĨĴĬ^ȄƸǄƼ ,$ $,^^^^^^^^^^^^^^^^^^^^^d`^^4^^^^^^^ŸȊlŸ^^^ (ŀļ^ŜŠŤ^^뢤H뢨HT ^^^^^^^^^^^^^^^^^^^^(A0^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^p^pl^lpTX8^^08^(^$^^^	]^^ àÜ^,(^ ^|^t$ 諬@p84^¤°PL^D諤@ ^¬^@dhàÜ^Ô^Ð (^^hl[!79=?hDhE'%(*+-.03164^]hĈČĈhüĀh@p^+-!+-Y$.0+-^^^2^^봰H봨H봲H^X^¤ª^4^0^T^^^^^^^^^^^^^ŘŜ^ŘŐŔ^Ő^W^^^^^^^^^^^^^^^^	^ȄŸƄ^(,^$ ^TX8`d8 ^^LHX>TP>XPTPX04PX^	^ $(,(^PRTǈTǌPRǊ`d^^^^^^^^(,^(,^^Ɣƴư^^^^^^^^^^^^X`h>`hDH^øü^øü ^P>T^^^44^^^^ -^^^^^^^^^^^<4^^^飴@ ƈƄ^^0^$(,^pt¸D¹E´@x|^ŠŨŤŬŴż^^^ ^^ ,HD@HD@4,HD@^^^^^^뫜H뫜H^^^ǘ^^<0ƘƐƈƘƐƈƘƐƈɰɸƐƈ ɰɸƐƈŬŤɸɰ ^^^^ -^8<^^48^ ( (   ^^^^^^^]]^ (,^0^^^^^^舸I舸I^^^ ^^(,^^^^^^^p°^^^^^^^^^^^^^^{^ǔ肸@1胨@0聨@2聄@4脌@^","^ňńŀŐŀŘňʈʀɸɰʈʀɸɰʀɸɰɴɰɸɰɴȈȀʀʈʌʔɴɰɸʘʘɸɰŘŐŀňʈɸʀɰɱɰɴ̈̀ǨǠʘʠʤʬʰʸ˄ʼʌʐʈʀɸɰňŀƴƲưȀɴɰʠʘʐʌʈɰȈȀʈɸɰʀ ^ȈŐňŀŘɰɴʈʀɸɰưƴʘʐʈʀɸɰʈʀɸɰŀńɸɰʈʀňŀɸɰ^ɸ40,( ^ňʌʄɸɰɼǨǠʈʀɸɰƘƈƄƀŨƐƌňŀŐƙŸŰŠŘƔʘʐʈʀɸɴɰɰͨ͠ȈȀȐȘǍǅƽƵɱɰʬʨʤʠƸƴưʀɸɰʈʀɸɰʠʘʐʈʀʬʤɸɰȘȐȈȀȀȄȀ^ͨȐȘȈȀƸƴưǈǀƸưȀȄʈʀɸɰʀɼɸɴɰΨΠΠ̈̀ʐʈʀɸɰͱͯͮͬƠɰɰǀƸƴưƼɰ̀ɰɰƸưɸɴɰʀɼ^ƸɼɸɰʀǈǀƸưǤǠʀɸɰƼƸưǀƴňŀ^ňưưƴȈʌʄɸɰɼǠŘŐňŀʈʀɸɰɸɴɰƸưɰɰŀńʈʀɸɰňŀ^-,( ňͨ͠ňŀňŀ ^^ɰɸ^^ɴɰʠʈʀɸɲɰʤǌƼΨΠ̈̀ǨǠŐňŀŌńʈʀɸɰʈʀɸɰʈʀɸɰʈʀɸɰʈʀɸɰ̈̀ňŀ^ň^̈ŐňŀʈʀɸɰɰʹͬΨΠʠʘʐʈʀɸɴĴńŀȈȀȈȀŘŐňŀŃŋ ^!(ΨŀŔŐňʈʄʀɸɴƴưʐɼɰƸưɰɸ^ƸȈȄȀ̀ƸưǠȈȀǨǠɸɰʀɼɸɴɰɼɸɴɰʹưƴĴʹɰƠʈʀɸɰǨǤǠŘňŀŐɰɴ̸̰ΠΜΘxʰxʰΰðè¨àÜØʸʰ^^ʸXPh`ʸʰ̈́͂̀^ʸx`hʰxɘɐ^ʰɨɠxΚΘ̈́̀θΰ̸̰^^̸^ΠΘ̀^̨̨̠͈̤̬̀ΈΐʨʠΈΐɈɆɄɂɀɌȰȸèà¨ ȼØÐxÈìÀ¸°ƈƀŸŰŨŠŘŐňŀĸİĨĠĘĐĈĀøðƐƜƔƨƠƬƴƸǀǄǌǘǐǤǜǰǨǼǴȈȀʸʴʰ^ƐͰͤ͌̀͘΄ͼ^΄^̀˼˸ΠΘ̴̲̰80( ^TVD@LΠ͸Ͱ͈ͨ͐̀͘͠^^@8^ȼʠΜΘΨΠ (0^^^ØÐ¨ °¸ÈÀx^^ŸŰƄƀżθΰΜΚΘ^θΠΘôìh`H@80( XP( ^^^h@<8àðàðhxp( Ɣ( ^ĀĈĄi^ðððð( ^^^^|xp^ÜÔèàøðxpððøð øàà( ^hi^¤( ĀĈĀ^^^p¼ÐÈĈĀĐČĈĀèàĈĀĐ( Ɣ^ĘĐĈĀ^^ÌÈ¼ÔĐĈĀƔƔĈĀĈĀĐĄĀČĈĔČĔČ( ^i^h^H@8ĈĐČĈH@<88ĄüĨĠ,,^ ĠĐĈPH@8ĐĈĘ@888H@@8^$,ÔÐÌ@8H@8H@8D@<8,4,^ÔÐÌ8@øð@8@<8@8H@8ĄĀü^àØ^ĨĤĠĈ@8Ąü@8ĨĠ@8ôð^ìèäĠ8@88@^ $,ÔÌôð8<<8H@8^ĨĤĠü ^ ĐĈ^$,Ąü`XPH@8@8LDðd> ¨ÌÜØ¸Ä¼àèðØèà°¨¨°ČĈ^ĈĈ¸ØĈĐĈĈØĈØĈĠĘĐ^Ĉ^^àØØà^^Ø¸ČĈd`hpr^Ĥ ^ĔĐČPHH^^^^hd`H^^^^0,($ PHPH^H@`>XH@lhdxtp|WRP^V^ɤɜɔɌɄȼȴȬȤȜȔȌȄǼǴǬǤǜǔǌǄƸưňň^ɬɨɰ̄̂̀̇˴˨˜ː̆ʰˀʸ̐ɨɬ^ʰ̆ˀʼʸŐĠőńĸĬ̜̌ʤʛʘʚʜʙɰɨ¡ ^ưƴ^^^hd`äàÜØÐÌÈÀÔĐĈĄĀ^ÄÀÄÀlptlÈÄÀÐÌÈÄÀàÜØÐÌÈÀÌÈÄÀ^ÄÀĤĠĔĐĈĄĀĘČĈĀÈÀÔÐÈÄÀÈÀ^^^^ÔÐÈŀļÌôðèäàØÔÐÈÈÐÈÌÈ ŸŴŰŬŨŤŠŜŘŔÌÈ¸ÀĤĠĜĔĸĴİĨŌňńļ¨¤ ^^^ŘŐÐÈǴǬȄŤŠŔŐŘǨǠȜȔƄƀŴŰŤŠŜŘŔŐŸŨŴŰŨŤŜŘŸŬŠìèäÜØÔÐÌÈàlhpǬǘtlphȜȘȐXPd>ǼǸȈȄƠƘ^ƠƬƤhǬȔȐȔȐƸưhǸ^ƸǄƼǌǐǔǨǤȔȐ|xtphȜȘȐ^ǄƌƔŰŨŴżƀƈǁlhÄÀ¼pÌÈƤƠƜƘƔƐƌƈƄƀżŸŴŰŬŨŤÔÐǀ(,àäèì ØưƨƴƼĨĤĠĘĐĀøð^dPLH0^ƨƤƠƨƠƬƤÌÔÜÈ ¨ɸɰɰɸƠÐÈƠƨÔÐÈƨƠƨƠƬplhÜØÔÐÌÈÐÈÌÌÈÐɤɰƠðìèäÜÔÐÌØà|tÈÐÈ^ƬƴÈÐƤƠƴưƬƨƠưƨƠɰ ¤ ɴɰƨƤƠƨƠƤƠƨ^ƠƨưƤƠƨƴƠƨ^ƨƠÐÌ$ÐÈ^^^ÜƤƠ¨ ¯®ÔÈÐÌÄ¼ɸɰŠŘŤŬŰŸżƄƐƈƜƔÄÈƤƨƬƨƤƠ^^^ÔÐÈ ɴɰÌǈŐňÀ¸ÌÈÄàÔØÐÈŀļx^^ƐƈŐňƜƔưƸňňŐŌňŐŌňňƨƠ^ňŐ( ňŐ^( Ʋưřś^ŌŐŜŠňŘH,($DMX`hpŠŘŐňňǜ^^è^ŔŐŌň`XȑȐX°¼èà^Ä¸ÝØÜÔÐÌÈĄüČĈôðèäàìĜĘĐĔŠĨĠŜŔŘŐŠ^øðèàph`XĐìèäàňńĸńĔĐôìäðèàǌǄhd`>XTPLHD@<lưǐǘǘǐĠĨĨĠĬĴ8ĨĠ@8ĨĠĠĨĠĬĴxL8@HDńŀļĸĴİĬĨĤ^Ƽǔǐǘ8^lÈÀȊ^ƤƠƘƨǔǐǈǀƸưƸưǤǜ^ǤƈìèÜØÐàǰǨǴǐǈ<ότμδάΤΜðèϨϤϠϜϔϐΘϬϘ^^ȒȐȈȄǼǴǬǤǜǘǔǀƸưƨƠƘƐƌƈƄƀŰŨŤŠŜŘńİĨĠĘĐĈĀüì¸¨ xthXHȌ^ϼϴ^øøø$ ^^ $ÔÌhXH8(ØÜÈÀ h`Xxpðèäàà^pht|°¨ihhlthÀ¼´ÈÄh¸`XHPjihxp80 @0,(H$LHD4@($,^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^,$ (^ (^^^,$( ^<4,80(^<4,80(^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^<4>XTPHD@LHD@|t^^^$^ ^,$^80] ( ]^^^ ^^,$$ ,($ ^HPHXPd> (4@Hl,8D^^ @80LH($`TH<0 htgf^̨̘̠̈̐̌̔̚ ¤ ´¬°¨04< (@JH|xtplhd`>XTtpld`>TXTplhd`>XTtpld`XTt>hJIH@D@D@PLD@<T^,(@<$08LD@<^^ $,^ TLD^>XTPLD<^,$@80XPH^^,^¬¸^^^^^40,(^^¼ÈÀÜØ^È,(0ld^lpTLppxLp|xH@^ (0|8@^ld>Td>T^`>TTPHT>`>T^Ä¼ÐÈêèæäâàÞÜøĀĔÔÜĐĈÜÔäÜÔ^İ¨°ìØÐÜäĈĀČĔĠĘĤĬĸİļń^ (08@XPH^ôÐÈ¨ àÜØÔÐÈÈÐàè^´°¬ÐÈÀ¸ÜÔðìèäÜÔÐØàüôğØÐÈĞŀĸŌńxp^L^ĐĘČ¨^ƜƘƔƐƌƈƄƀżŸŴŰŨ^A@<40^^ƠƨİĨ^408@^L<4DD^^^PH>X^  ^^^¤^°|xtplhd`X`hp¬¨¬¨¬¨tl408@DLPX>dph|tld408@DLPX>dph{zxt@80( ld`X¨¬( 80^^^ô¤ ¨¸°^PI^ph`XPH^( ^^^^^^^( XP@0H8h`XPPT@$80(<xpxpX쁙PLD^Lpx^0 xp$^>TH@80Pxxd`htp|x80p|xp|xx^xtl¤ xx¨¬¸°x ^,+*)(XH@$(,$^@HD LHD@P<804^^´LHD@<0,($ 4PLHD@<80,( LH@<840,( <840,($ ,($ ,($ ^^^^^^   $ ,(^84D@LDH@tplhx@Btphxht^^^ňŔŌ^ǈǄǌŤŬ^ǨʄżŸŰŬŨŠŜŘǰǨŘżŸŰŬŨŠŜŘǰ^xtǀȌȈȄȀǼǸǰǨȌȈȄȀǼǸǰ^ͰΌΈ΄΀Ό̜̘͸ʹǤǠͤͨΈ΀̠̘̘̜$ ^^8(̸̴̨͔͈̼̰̬̤̠̜̘͐͌̈́̀΄΀ΈΌΈ΄΀^8(Έ΄΀̀˸̜̘̌̈̄ʹʹ̐̔ŨŤŠΌΈ΄΀ΌΈ΄΀8(ΠΘΐΈ8(Ӑӌӈʸˀ^^ˀ˨ʼˈː˘ˠƈƀƈидаШФРИДАЈЄЀňŀ^^^^^^^^^^( ^^( ^( ^^ (0PH8@´xh`Xp^^^^^^^^^^^%^^^^^^^^^^^^^^^^^^^^^^^^^^^^°Ȋ04Ŝ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^phXP@8( H0x`,.$^ <480,( ^( ^ ^^840(0(,(0840(^^0($ ',(^,$( $ $ $ $ ^(  (^^^^^ ^^ ^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ,^( $^( ^àØÐÈÀ¸°¨ xph`XPH@80( ^0,84^^>TLD@80( LPT>dtx¸ÐÔØìðôÜÈløèäà^ü $,(80@<^ ,($,^^^^^^^^^^0,($ 1^( 4,^( ( D@<840( T>840HP80( ^ <4XPXPH@^<,$0TP((0(,$^0^H@80(^^^^^^^t|^DL^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^$40,,,0,0^^^^^4840(<84=<84^4,D<LN8XPH@80( ($ ,.,.($ ,. $(( PH@80(  ( ,($,.($ PXH@^^^^^:840.,$Y (@<^^ $<4,($H@0(¤ `X¨¤ ¬¨¤ ^^tlpHlpxplt`dxtpl|T)(&$^ 48^D@<D=@<84HLH l°40(8XTPLH@<840(D><840,(,($ $ (,($ ^    ^($,4$($$,^ 080<$$^^480D($ <^4< ^,$ 84, (($,<80^^<4$(^^^ ÈÀ^ÈXT¸P^æäèêÀÈÐìîÚØæäèêÀÈÐìîÚØ쁝_`biqy}{~tqnkwurolixz^^?=<:9764310.-+*('%$Y![ED@۔ېی۔ېییۜۘ۔ې۔ې^^Ӡր^^^یۜۘ۔ې۔ېشذجبӰӬӨӰӬӨӰӬӨ^^ɘ˸^^ѐьшф840t`X08`Xf08,$PHD@80H@80080$$^^^^^^^^^^^^^^^^^^^^^^^^(ȈŔ^^^^^^^^^^0h`ltxxp ¡|ÈxÎwpt v(0TRPW^V^TRPWV^^^^^¨°^ŘŔ^^^^^^¢ ^ðìè^ld^^^^^^^^^^ ^^^^^^^^^^^^^   ($^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^0(H@^80^^P|xx  ¬¼¸°ÈÄ´°xp°¸¤ ^ (08@^^^^^^^`XPH80>T $,4lPH80 $,XPh`TPd`LD``XPXP($xph`X>d>PX08@H( 9hLH@:쀾>^¨¤ `^^ ¬¤^^^^^^^^^^^^^80( T@80( PH( ^PL@H$ $84^^^^,(D@^^^^^^^^^^^^^^^^^^^^^^^^^^^^ $( ,$ ^^8@Hllǘǘ^		^^^^^^^^^^^^ ^^^^08^^^^^^^^¡ ¢^^^^^^^ŴŰŬŨŤ( ^ĸĴİĬ^ǈǄǀƼ^0,($$^( ^ŘŤŜƀŸŰŨ^A^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^,$$,^8$480( ,4<4,$80( ,(40D@<8xph$ LH^TP>X`XPHD@840($ TZXdfpr|~èêôö¢ ¬®¸ºÄÆÒÐPT>`hltx¤¨°´¼ÀÈÌÔØàäìðÞÜ>XLHPED@^^^^^^^^^^^^^^^^^^^^^^^^Ř^ŘŐ^Ő^^Y ^X_L@4(쁞^^^^^^^^^^^^^^^^^^^^^^84@<^^HDL|tlxph|tlxph^<80@^8 ^^^^^^^^^^^^^>`h>XT^^^^^^^^^^^^^ppŨ^  ,($$ ^	<8H@	h`XP8h`XP@8^^^^^ ^^< ŔŌńŘļĴĬĤĜ(0ƄżŴŬŤɰʌʄɼʤʜʔ˔ˌ˄ͨ͘͠Ɛƌƈɸɰ͘͜ƈƐĤĜɸɰ͘͜ƈƐİĨɸɰļĴ0(ŀĸ^^^^^(^<^`XAPHXAPHhA`XPHhA`XPH`XA`XPH@0$( ^^]PR^^^^^^^^^^^^^^^^","ɰ ɰŀɰŀɰɰǠɰɰưɰɰɰɰɰɰưȀɰưȀ Ǡɰŀ¸ưŀȀɰʀʌȀɰ0¸¸ɰ¸¸ɰŀ0¸͸ΠǠȀưŀŀ̀ɰʼʰʤɴưɰDɰȀŀɰɰɰXŀɰ͸͸ɰŀ͸͸͸͸ɰ͸͸͸͸ȀXưX͸ɰŀ(͸ưɰ͸͸(4LàŀɰàɰàŀɰàĈĈĴɰŀXɰŀ8ɰɰXɰPŀưɰȀȀȀȀŀǠȀŀɸưŀĈĈHĈĈŀɰĈɰɰĈŀɰĈɰĐ8ǠŀĈǠưŀɰŀĈȀưɰɰŀĈưɰŀŀĈưɰĈĈɰưưȀɰŀŀȀɰĈĈȀĈȀȀưĈŀŀĈȀ͠ǠȀĈǠɰŀĈɰɰŀĈưɰǠ8ĈŀĈĈưĈȀɰɸ0(ɰȀɰ ƤƤΠ̀ɰȀɰɸŀĈͬƠȀ̀ƀ̀ɰǠɰưȀȀŀɰŀŀĈɰȀ̀ǠɰȀɰɰưǠŀɰ̀ͬ̀̀Πɰ̀ȀΠͬĈȀɰȀŀɰĈưĈĈĈĈĈĈΠͬɰǠʀXȀŀɰĈưȀƌĈȠŀXŀɰưŀȀưɰɰɰɰɰɰɰɰɰɰɰɰɰŀɰǠȠɰɰȠɰȠɰɰȠɰȠɰŀȠȠɰɰŀɰȠȠɰȠɰɰȠɰŀưȠȠɰɰȠȠɰȠŀɰȠɈɰɰŀɰŀɰŀpŀ0000ɰ00hɈɈɰɰɈɈɈɈɈɰͬ͠ɰɈɰɈǨ̈ǀ0ɰŀưŀưɈưΠɰǠ̀ȀŀɈɰ0ɰɰŀɰɈɰ 0ɈɈɈɈɰ ɈɰŀɰɈŀɈưưɰɈŀ̀ǠưŀɈɰ0ɰɈȀɈɈȀǠɰɈɰɈ̐͠ɰɰ̐̐ɰɸĴǠŀŀȀŀưŀȀưΠưƸɸȀ̐ɰ̐̐ư̐Ȁɰɰư̐̐̐̐ȀȀừɰǠȀȀừưǠɰȀưɰǠ̀ŀ̐ɰưͬ0ưɰɰưxưɰ̐ɰ̐ưɰ̐ưɰ̸̐̐ͬĴͬ͠ɰĈɰɰưȀΠỜ̸̸̸̸Ǡɰ̀ΠȀɰǠɰȀ̸̸̸ɰŀǠ̸ΰD$°Πxxʰxʰ̀x̀ʰΰx̰ʰlʰ̰ʰttʰx̰x̀xʰ` lʰxɐʰ8ɰɼʈʔôΘʠ̀xhh̰xΘ̀̠̤̀x̨̀x̨ΰxȌʰƈʰ0ͼ̀ʼ̀(ʰ̈́ ̰ΘĴΘ̀Θ̀Θżøà̰ʠʠΘʠʠΰΘΈΰΰΘΈʠ̀Θ̀ΘΘΰΘ̀ʰxπP>D8,Ā ĀĀ ¸ĀĀ pĀƔðƔĀpĀàĀðĀpƔðppàpƔ¸ ĀpĀĀ  ĀĀpĀ Ā Ɣð ĀĀƔĀpðĀppppppĀ ĀĀpðpĀĀĀpðĀpðpĀĀ ĀĀ ĀĀĀĀðƔàpƔðpppƔpÔƔðàpƔðÔƔppƔðÔƔppÔ pppƔðƔpppƔàðƔppƔàƔpðppppp pp ppp¤¤h°Ā pĀpĀ¤ĀĀĀĀ¼pĀ¼ĀĀàðĀĀĀĀƔpÔĀÔĀpƔÔðàÔÈÔĀÈĀĀ Ā 4 4°àƔp$ðĀðHpƔĀĀĀČpĀ ĀĀpƔĀpĀĀà  ÔàTĀĀðpƔĀƔpðĀpƔpĀĀpƔpĀĀĀĀƔppƔƔƔČĀpĀpƔĀðĀpƔĀƔpð¼È ĀĀpĀ ĀĀĀĀà ƠPĈĈ88ÌĈ8 8  ØZ8 ĈØ8äð 8ü88Ĉ,8Ĉ,ĠĈ88Ġ88Ġ88Ġ8$ĠüÌ8ĈĠ888Ĉäð8ü8Ġ8Ĉ$ĠüðĈĈ8Ĉää8ðüĠä8ĠĠä8ĠüðČĈ8äĈPĈ8Ĉ88888Ĉ8Øäðü8ü8ü8Ĉ8Ġ,ĠüĈðäØÌ,88,8X8Ì8X8Ì8XäðĈĠ8ðĈØØ88ØĈØ8ĈĈØ8ĈĠĈĈĠðü8Ø8ĈĠØðä8Ø8Ìü88ĈĠ8Ĉ8Ĉ8ĠüĈĈ8ĈĠ8D8ĈðüĈ88üĈ8Ġä8ĈðĈ8üĠü8Ĉü8ĈĠ8ĠĈü8ĈĠĈ8üĈ>ä8Ì8Ĉ8Ø8üĠĈ8Ĉ8Ĉä8ĈĠüðä88ĈüĠĈ8$ĠĠ8ĠĈPØÌ8ü8Ĉ8ĈDĈĠð>Ĉ8üİpĈxhĈxÌ¨ØĈxxxØ¼xĈ8Ĉ`ĈXĈÌĿ8ĈļĈĈĿHĈØĈØØtxĈPĈ¸ØĈĈĈØĈØĈøĐĈØØ`Ĉ8øĈ0İ¸¸ĈØĈĈ¸( ¸ØĈ¨ŀHt`RǊTǌt`pt`t`rt``t<`ø0İHHHHHH`H(¤¤ H`HHH<°               XdttXHH$PXPd (PpP|8P0PPP`ƼưĠxĠɨpư̐ʤɨưʤ̐ưhư`ưĠXPư˄̐ĠưɨHưĠưưĠưʸ̐ư̜8ư0ư(ư ưưɴư̌ʀưʤʌưĠưưŸɨʰèèư̠4(ÀĴ`ĀÈ`ÀÈ`ÀÀĀÀÀ ÀÀÀ`ÀÀÀĀÀxĀÀĨĀÀĨĀĴĴĴĴĴĀÀĴĀĴĨxl`LÈ`ÀÀL¨¨´ÈôĴĨĀ´ĨĴôĴĨĀ´ĨĴĀÀ¨Ā¨¨¨Ĵ¨¨¨ĀÀ¨Ā¨¨¨¨ÀĴxl`ŀ4`4ŐÈ`ŐÈŜÈŐŐÈ`ǬÈ`ŐȈ`ĔÈŜĔļÈĔĨļ ÈĔļĨĔÈÈȈǬŐüŐüŐŐüüüÈüüüŐü`ÐŘ(ÈŐĈŐĔŐŐŐĨŐŐļŐ8ŐŐŐŐŐÈÈȄȈǠŐȈÈǬŐ`ÈȔÈŐȔȔȔȔȔÈȔǸŐÈļĨŘȈÈǸȈǸǠļĨĔ¸```4ȠHȐhȐ80ȄǈǬǘǸhȐǸǈȄǈȐǸhȄhhhPh>ȐǈȐhPhȐhhh(hƘpǸhǬȄȐǬǈȐȐȐǈȄƤpȐhȄȄǈǸưǈȄǐǘǤhȐhǬhǸȄȐȄȐȐǸǘƼ hhhĴŨȠXX¤PTÈTÈÈTÈƠÈƠƠƠƠƠƠƠÈƠÈÈTÈƸÈÈ¼ÈHƠÈƠÈÈƠÈƠƠƠÈƠÈ8ƠhhƠÈƠɰÈÈĴɘÈÈɤÈÈɰÈÈƠÈXÈÈXÐƠƠÈÈÈÈÈÈÈÈtƠÈ0È( ÈÈÈÈɤÔƠƠƠƠÈɰƠÈɰƠÈÈƠÈƠÈƠÈÈƠìàÈTƠƠƠƠɰƠƠƠƠƠƠƠTƠɰƠƠƠɰƠɰƠɰƠɰƠƠƠƠƠƠƠÈĀÈƠÈƠp$$ƠÐ$HÈØÈÈƠÈƠÈƠÈh¯®°ÈƠȴɀɌɘɤɰÈƠ¼ÈƨÐØɰƠƠƠɰÈƠÈƠÈƠðÈÈĘÈTƠɰƠÈʀňHňĈĈ8ň0ňňĀ¸ĀŘňdÄè¤ÐňňĈňxňĈ(P00 èĈ0ƈňưưňXňư00ƠƔň 0ňň0ňňèXXXňĈňXèĈdǄXXXĈĐXĈXǄXXǐìààPŤ°°¼°¼ÈàüàÈĈĐĐàĬĸńĠńŐńàĠĬXÈXHÈÈ8È0ÈŐ ÈĐŐà(ÈĐààŐńàĐńĐĸŠàŠÈŐààxxàXŰĠǤǤǐưǄǐǤǐ8ǐĠ8ĠĠĠ 8Ġ ĠĠĠ8Ġ8Ġǐ8ĬĠĠǐĠ,ĠĠH$ĨǐǤxǤǐĠĠǐǐǤǐǄưƼưǄǐǤǤǐǄǄǐǤǤǄǐǄǤĠĠĠxĠxĠ8xĠǰ`ÐŸÐÐǜÐǴƈƘǴǜÐƈÐưƼ,ǜǨƘƈǴÐǨƘǨÐƘǴǈÐÐƘĘÐƘưÀÐÐÐPȀ0( øø<øø˄˜ø˄ø˰˰ΘèèĀ˰ϴ˰øϴøøϴøøϴøøϴøøϴøøøϴøøϴøøϴøøϴøøϴøϴøøøЀh¸°$¤((¸èďøàèøà¤¤èøĐ<hhhl¨hl¨hh´´¨hhl¨hÄ´Hh<$0Ð¨´´´$À4$44$P4$44 DDP           0 0     0((   0       p   ((444(`( 4hh $0$$0$$$$0(0$$$0$$$$0  0]     ĉ   0$$0$$00  0 H HH p(4P h ɸːh¨̸ ɸ̬̠̬  ̈́ɸ  ̠ ɸ͐H>4T¤T¤¤¤T¤T¤T¤¤¤°$>h0<th>D<$<<<<$0DT$<<$`$x0x`lxH0xlH0¬0¬¸$¬À(( ŘŌŀĴ(p¼ÌØÀ((ÌÀ(ÀÌàpdd4ppLpdpLpLp(LpL(pL4LXpdĀT0<THTTH<0TT0T<TTTT`lx$TH$THTHTHTTTT<0ÔÔ¤°ÜĈĔìøÈìĔĈøĈĔøĔøĈÔøĔÈ¼ĈøĔÔ¼ĔøøÔ¼øÔ¼Ô¼°¤Ġňİň¸ÄňôŔìňňň¨ôÄ¸Š l ÈôÈÈÈÔ ÈÈÈ ,ØÈÔôÈÈà¸ÈÈôÈ¬ôÈÈxÈ¬8 ÐôôÈôÈôxl Ā>ÈĠĬÐĬÔĘĘĸńńńĸÈĬÔĠĬĠÈ|pŐØĨØø¨0 ĀdXyHØØyØ¨dP¨HƠŨ0(¨ H¨HŨHĸŨ8ĸ¨¨¨ŨØƠŨ4ƠØưB8X0XXHXXXXXX(XX¨<l`À´ XXÌX¨ØH°( ÀÀ´¨À´ÀÀ´¨À´28llxÀ´¨8Ð$   *0ddp |0°HXp|X¨X|pd° øļ8 0¸8H¸¸H¨¬¸PÀ88ð800HHQP 00 0PPPPPPPPPPPPPP¤¤PPPPP0°pP(PPpPDpPDPPppppPpPppPpPPpppp ( 0T0xxxxph`xx0p0xp0xx ((xl¨xllxl(l(x(°(À(((((PT$0$`TT` P P00        DDP$$0$$0$$0$$0(44($(44(44444((44(P4hP>BDh4D>P(4h4h4h4h 44444444$444h $ D °DHpPĸ,ʐŘǄʐʄǨʐǨǄʄǴŘǄʐǄʄǨʐŘǴŘʐʄǄȔȸǰǄŘǸŘǀǄxtʄǰʐǨʐǰʄǰʐǴŌʠǠ΀ǠŴǔͰʹ΀Ǡʹ̘ʹ΀Ͱӟ̘ʹ΀̘Ǡ̘΀΀΀΀΀΀΀ͤ̘Ŵ΀΀΀̘Ǡ΀̘ʹ΀̘ʹ΀Ǡ̘̘͘΀̘͘˸΀̄΀ʹ̘(ǠǠ΀ǠǠ΀ǠǔŴǠΈ΀΀Ǡ(Š΀(΀ӌӠʸ8ˈƀŐʸЀƀʸʰƀŀŐрp      0 00T`,$0     8888$<$$$$ƈÀǸǤǸǸǸǸɀP8DP>8DP>ht$´¼ĄĜƔĨŤŰżP|ňƈưX$øČXƐƠưǀİńĐĠXH>xŬǤt,Ptt $ ,,P000  $$$0(((4((((4(444(4(4'(0  $   0 0        ][10,<4< <<`$0(0000$0        488, `  0T0 0T0TH `$4PPP$$PP$P`0 00 0P(`(0 p     0$$$08 ,  4X44(4(4$ ,8P $ `ߐߐ$0$0$   `XD<P((4$  ( (L |d$  XdÀ0l<llHllTl`t<H(H ptpp4pp4p<<<(< <4<H<P>>>8>>p`(`(`(p(000$$0$$0$0$04$44$$4$4$44$D$ƞ0DDDD0DDD$Ɲ<D0$Ɵ$D0$0DDDD0$0DP00DD<DPD(4DP¤$$0$$0$0  4 4 4 $0$$4$44PtżPÀ$P$PP$P`X$ØÀØPPPPPi8ØØÀPPÀð0ییی0 а000а000а0мӤӠммӠیӠیییмӠмքӠքبӠبیӠیмммммммммӠмӠ00м00мӠ0000ییبݰӨӨӨӨӨӨӨ 0O0`OO0`OlĐƴɜɘlĐƴɘlĐƴӨlɘӨƴlĐƴ˼ɘ˼ΠɘΠфɘфlllllllɘlɘO0lĐӨlɘӨƴlĐƴlɘOOOӨф֐0X0tXth0Xt00$hft$0th$t00t$0X$00$00$$00$$00$00$$00$$00$$00$0$$$$$$$$$$$$$$$$$$0     Ā Ā0((((((Ð 0HXX`°ÐX¨pÌàpxxdxxxÐTǌRǊx4 ÐXl°DPPPXdp$|XǠXǠX`X ø øİ¸¸Š¨¨Ő¸Ÿ¸¸¸¨ŰŸ°À,,XXXXXXèèdèXèĠ0XXX ' h $  0    4Ġ((ƈ(XXLXXXL4XLƨXLXƸXXLƘXL4(<H(ƸxlƘxl ƈTx`lxl`THxƨHxx`TH0(Āp(p°(Ä°¬(°((pppp°(Ð>>,8DP>>>h>h>>>h> `$<`< `ltt<TDD`P`D`PD`D````D`$4P```PpL0L hh0h0°¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤°ĨĴĴĨŀ       ]] ```p(T4TTTT`((4(O4(44PÀ    Ÿø       Ǡ         0X      Š ĨŠŠ0   Ƹą    0Ƙƈƨ p    ƄŨĸ`ŨPŨŜʠXHh 44000(0 ( 0 ddpPĄĄĄøHøĄHtHĐ]][[++..11`$$0( 4LDPh<LD>h>P$D0PPPPD`$0    008 $  (¸   0,8PKpIp0ǜ008Ť0ɰɰƈɼƈʔƈ˄Ť͘ɰƈƈɰ͘ƈɰŤ͘ĜɰŤ ͘ĨĴ(ŰͰôĀČĘĤ¨´ÀÌ4HpP]]]4 8$]X","ΰÿ00ppÿpX((Xÿ]ÿX88 8X8Xÿ0]ÿ88X		88XXɘÿ0(00̠000 ÿÿ000ÿ0π$ÿÿ]XX((PƠ¸¸pHXİÿpÿXXXXÿ]ɘɘÿŀÿÿ°ÿ`$ÿ̠;ÿÿŀ(dU Ƞÿ],YY8ȠǺǺǐʀ	ÿÿÿ]>XXÿÿ	ÿ]ppÿÿHH8ØØ8ØØ0ÿĬ0ÿX00ÿŰY]]ÿYYY]ÿǰÉÈȀ,Ѐ	Đ¸¸¸¸Ðÿÿÿ	ÀPÿ P          00   ÿ 0   0        pÿ  ` 000ÿ000     ÿ߸ÿÿ   00000pP͐°ø`8ÿÀàp8Ā8 ĠŠĀ8Őÿư0ÿHHHHHHHH°(Ðÿ°°  ð 0 0°  øÀ0]:쁛	P``PP00        P00ÿ0ÿ0ÿP ߸ 8Pp8ʠ,,Ӡ`]]Yр]0,YYÿ ÿ ÿAÿaÿÿ0:_ÿøÿÀ àíÿðÿ0ÿ 0 (ÿ(ÿÿÿÿÿÿÿ`,0     ÿÀɀP$8X¸,HHp888ÿÿÿÿÿÿPߐ0000000      ÿ ) )()())$$ÿÿ00ÿÿ¸¸ÿÿÿÿÿXX:ÿõÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿddX080`ÿÿ	0  	 !  	Y<[  #',->`{<<쀾  ]Y><  | AÀØΑΣ	А ЀԱ&ΈΆİĲŊ.ѠYҊ6Ӑ``Ā0ĹŹӁ `0ÿ` `0ÿ`0++     00  XPÿÿĀߐ`ÿÿÿÿÿߐÿ0ÿ]-e00 `PXǺÀ$$$Plllp8p00800000ÿPPP000 ǳ)Iðݰÿ?]?]	)ÿ֐ÿ?]ÿ]ÿ]0   ÿÿ ÿ 0ÿ ÿÐ 0HH0ÐàpÐÿÐ°XXPǠǠİŠŐŰÀĠXÿ[ÿÿÿÿ]ÿ]dÿ]ÿƐÿÿ--ÿÿÿÿÿÿÿÿÿÿԀ)('''((ÿXXX ÿXÿÿÿX0 ÿÿ 쁛ÿæ $ 00    Ð p °°8ŀ       	p`PÀ¸¸    ÿ   AÿÿAÿÿAÿ0ÿ]Aÿ    Ǡ     0ÿÿÿ      0      0     ʠX..H@]]0õǸ(  ()Ā	Ā	Ā9 0(]pĐÿÿ?À???ðà?À???ðà?À???ðàPP¸8߿вϿϿ߿г`????ß?ð?àð???0ÿ`0%    ÿÿÿÿÿ00]d	Ϩ¸p 8$  ÿ]dÿd0ÿ]00ÿÿÿÿÿÿÿ!0ÿÿ¸ÿ  ( )0ЄЄPÿЄpp쀾	ÿ0 ÿ000Ͱÿxp @Ā ¸ÿĀA0]9","]]]ؐ]G[0¨[[¨©[ؐ(X8	]%]0]]  ()*+,8'[[	[[]]		ܔ؆Ā؇]ؐ(](0$°%¬­¯®	]	&0[«ª]Ā(0( 67$<H	ǘԀÍÐÑÎÏGÚÙÚ-Þ}¬­®¥àßáÝõö÷;øúùóôÇÈëêñòïðíîìāÇHâçãæè.éLLRs쁙X쁞_chgfjikqleĀzy{xwud|}~0tvsrƂdµ¶¢£¡ ¥¦§00E0	FGN0	KLMIH	ŵŴJŶŷŸ[]	[2	eЁЃ	,Ђ?'			'[];		8X8[?]>]]	d[d d@Y(B[9		]2	Y]]@	[		[			]ƌ	]l[(đ[ĩĨ][/]	[	0ǌǋ]đ[ĒēL]ǚħĥ	ī[ĕ[H[G	[ň]Ń[Š][]œŐŏŒőŔŕŖ	]	ØØÐ		]Ť	ť]ØţŢ[04@@<ƂǴЁ[]][	Y쀾[[/[[ǃǂǁǀƿƾǒǄǅǨƂƽǇǆöŠǊÈƁ¨ƁЀ¨¨Ș@lR]SRT]UVWX	쁙Z(¸¸=ŠܔHG[, 	1,[[[2222222222Ѐ2222 /'µ´¶쀾¹[ÛÜžſƀÃMJ»¼½JKºLH)ÁI	ƃƄ]ƅ)[[[ƇƆX8Ԁ¸¨	P	0Â$$ŪŧũƂǫǪǮ@@ǭHǦǧǬǨǲǱǰƴǳǴǵǷ@ǶǸƱƼƻƺƹƷƶƸƵƲƳƴǐǏ`ǍǎǑÄÂ[LLL/ĀH4/00000]Ѐ**Y		]]][;[[8	][]0 [8	][00]/0844//][0			[ܐ	Čǩ	?A@& x&&x]]<98	Ǡǟ	[[			Ё	][[<	Ё			]					ň/ 		 *][$d|dЁ		,Y Y]ĸ& ]	]ĸ-+ňYYYY,]0][[ĸ]ĸ -;ð¶µDDЁ<][@&Ǻ	 $8X¸,H(pĀǐȘȘ(°ŀ@Ǡ|ÿÿÿÿߐؐ¾ÆÅƂǹ]![[[(ǯ]]Ѐ(y[z{|]]]??[DC5ĀĀ@X088@8 ]01234		ŋ[ų][]   >쁞{}~ Y P0%&@?%,[BŬ(00@XHH ]].Ѐ..H#ߐߐ #	|=	[]]]		[ ]}~ǗǘǙǖƭƬƮƯư·(¸Ũ	P( Ё,X]	¤]¤¤¤]0¤]]]¤¤¤¤]]]ƓƔƓƕƗƘƖƙƚƜƛƏƏƐƏƍƍƍƎƒƑ{}>;	]	[	Q	00X<<<X8X8¨¨¨YX8X8!7DF?E]]]] 	]]ς)	+-2&ƥǩHŹŻźż	ŽĂăĄÒ	ÓÔ×ÖØÕ09(0(;*%8]ST'IY0¸¸¸[[[   쁛ƈ[]][ЂЂ	ؐؐ]]ؐЀЀÈϨP[ú[ňĜ	]@.]	)(@(1100¤?!!!]]4HHЁЀ;8-]dϨ	 p>?(ЁЂЃ[Wǈ[ǒ,PQON    ](Ё]%'&(($ääĸ¨°ĸŀǘǠǈǐЁOO10>쁝]H,$̄Ԇ;UV		:","谀Ὲ谁⿀谁῀毥谁ៈ谀Ὲ毧谀῀毣耀῀耀ᯀ耀ᯀ谀Ὲ谀Ὲ贁ᯀ贀ᯀ贀ᯈ谀ᯈ谀ᯈ谀῀耀谀ᯀ殼比谁ᯄ殤ڨ谁ᯈ谁ᯈ汀汘谀῀氐贁ᯀ贁⿀谁⿈贀ᯀ谀῀谀῀谀Ὲ谀῀谀῀谀ῄ沄谀῀谀῀谁ᯀ谀῀沬ڨ沜谀ᯀ谀ῄ谀ῄ氨贁ᯀ谀῀谀῀4ޚ뿿ο뿿οֹֺ堲ণ囤ٌ4⊍⊄ڨ胉˨ঠ᥍᥍ଖ胤͔뿿ο⊍⊄肊Ǭઽ뿿ο埲埭࿰ᎈ欨۰掠槃7槦຺槳嘜槪惰卟খ槈卮ŀ槍槕榷່໤ۨ様ዴዬዤ揔揜槞࡛೽夿夻搄槢囼밥밥밧ຨኾෟ렌዁悮悋悘悾悿惃렠࡮ޥx墔२උ壤඿栄ࠤ柴෗ᣴ්ᣀහ≮杌朤හෟ枹ܚ杔٧ޥ२ඒ۞ඣ>න4මØලàඒ噐噉࣫咭२൮൵ർංØ࣫塓උ८ඒ堽堵ක博ඣ٧hඪ٧¸න٧Dම٧èල٧Č卟卥᢬壤ݸ器ޥ٧࣫२ॐ२८ඒࢸ۞ᢳ墔ࣅ嚨卂午ଂ卸吠卸٧呂吹吻吹ޥ࣫咭࣫咯උඋ哇ඒ噘۞කඣhඪ¸නDමèලČ博卟卥卮ŀ卲嚴۷඿ట෗හෟ恴ෟ嘜嘜牧ଂ狪狩牱ෟ憶牸牧狔狢ෟ牝悁吻ෟ恫悆ኤ烴煠焘烰烨煛煉焻煞焺熠熥熠熭燯燼悿燾তু۩爂ෟ爻恫牉牔牝࿰떜浵涧涰淎淀涸淘淬泄泈ک浨浭浮耀ک浨ᎈ᢬ᢳ泈澄瀜炔ি঵憶烛斕漪烡滆۷榶烃炼漩攈方新榶烗烔烒ఌఏఔఙ扒扟ట఩దణ寊బ఺ిŴ徇律坝怰ஈ怌坢忠忄徬ᡔᏜఌ徐唧Ꮬ徘ెᏜᏥᏮ奠奩奭婤్ℐ℠ΩKℰ℺ޥڨನ᫼ƅɜ኱苼	ڨጻ桜Ꮛ⅀ⅎ⅞ⅲↇ↚᭨ᮐ↮搈搌Ʀᎈጻᎏ᎗᎝ᎮᎪᏀ༎Ꮃ↽ᡄ⇅⇏⇖⇜⇢খ扆ౕ౜ౢ౫౰ൔ൤౶౾༘༞༣಄ಉᤴ᥄᥋ಗኔኤᔈᩤᩴಧ൦൬಩ಳವ۰⇵᫮࣫ļǛ᫵ጻ᫫᫚밧ڨ᫫⊍⊄ᮐᮓ᫏᫊᫐᫃᪻᪴ఌጨጳጻನጻನ፸ಧጐᏋನᏐಞɓ၇၇掠᏶哤ǋ哨ƚ᏶᏾চᓑᓞ榜榶榬ᓞᎈ᏶᏶哬༎뿿뾿᥄唧損༎ఌ損搒摔༞摤懳摫戅戊摵戍摭摵摷ᢺ戍༨༸༮Ɣཁখ듀懳懵懼戅戊ጻ戾戍戒戙戢戭戍戴᥄ᎈ懈懙༎൤൬ዤಧನτಷ௴௺ೂೲ೶೽࿐ڱ࡮뿿뾿럐ᔌᢳ᢬ᎈᔘ泄猜∰≮≮ʲ嗩嗜Ǽն嗠嗤Ң≮ɥ猖猚猚猖ڨ࡛ᓰᓪ࿰때樼檨檮檸櫃櫎ᤌ槽櫘櫤櫩樃땠ּפ뿿οشீ坒坕ீ٧ଃ曼曪曪荹	࣋ᢥࠊෟܚ᡹荈	뗰뗰뗰뗰≮ଃ৻朋ֳˤ朏͕茅	茅	茅	茅	茅	茅	茅	茅	茅	茅	茅	茅	茅	茅	뿿ο뿿οু۩୩୰஁୩୰஁ஈଖ଩୒ଖ嬰嬐嬦뎡浯̿ͭ෤۷۷淸渀済渐ڱڬګڪڷکڨڛڡڔڒڐ뿿뾿뿿뾿ڕڻګڪۄۈۓ۞ڨ渘ڬڱ渜掕ద接耀들೽듼൬൬ڨጻ᥍디滆滆滆뿿ο뿿ο耀ា攱憶改放敄敉欄ޥ۞ᮐඒb桱ຫຜໆ຾຺۰൦ຨຶ຤༎뉈뉲꿰ઌǓХ늈끘넌녠≰≸⊀ј륬륬ʞ਀ݸʞਆঠમ매매ʞ਀ਆ৻밧耀ᦔᤌ೽ᤌ೽榽槳櫲఩ద櫵ڨ櫺槳榷࿰ᔈ࿰ᔈ믢谀῀∑谀ῄ∓谀Ὲ谁⿀谁ᯀ耀㏀耀ᯀ谀῀뿿ο谀῀谀Ὲঠ谁㏈谁ᯈ谀῀揬஠ரீ坝ٮஈ坫坢坩坑坧ᡔஐ௠ௐ接దణټۄ匼ǲΒͻ掮ڨ耀耀坑圌耀耀뿟?∎ଂ耀耀耀∎밧咣咛咔ڨ咊ধথত঩浮浳ڨ঴রবଂଁ嗒嗎嗐৉߇匹耀耀߇匹۷܄܋嗔ִȩ嚐吹咭࣫උඒ噉۞කඣ>ඪන4මØලà博卟卥卮ļ卲嚖කඣඪනමල博博卟卥嘡Ĵà晤ă景ø晵晿暍暜暧暴þ曃曎ඒ曛攈曣旓旙无旧昘攏ක戅ඣඣ攓攚坝攠攨攨ᡦ晔擢擫擯ᡦඪᡔ擱ᡝ擺擽攈晞惿࡛垜垓坳埃垹垥斕斐斝斢嘡斿旅斩新方旅斿旊࡛惋ࠤࠫ嬈嬀嫸恈孼࡛学孀࡛嬐嬦嬰嬹寃宖࡮࠰࡛嫰嫨嫠嫘࡛蒤	獘猴猬猸獀獈獐ৌৱ৤ৗ漪蒤	蒤	蒠	蒤	蒠	蒠	埭埲埭埲뿿?耀ۨ௰媌ࣰ࣫ޥ࣫࣫敔२ඒ۞ᢏᢃᢊᢗᢛᢟᢥ᡽௰ᢥ喎曧坝坝ஈু۩ু۩耀耀$ߊު掮憏欜欑榽఺ഁ۰茸	뿿뾿耀μ耀μ耀μڨ溼딸땀딶՜ƶʨɇνහ朤׸،ƺ৉坮卸ݸ롈ՎՀ莰	莸	莻	莿	菋	菚	菧	Հԛ԰ʔ莂	莌	莖	莢	φ菽	φάЕŰ∖Ӓڨ哹唃ᕴᗠᚠᜤថ唎ᐇᒸᎈᓈ࿨࿰࿶茁	ༀ຤༉ခ唴唖唧唴ဗဟဤ఩ာူးြွ苼	Ǣ၇༎耀ޡ耀耀渰渣渨測耀뿾?溇溨湦湶溗耀溺浮烫耀热耀耀뿰?堃耀耀耀朤木ڨ耀᢬ᢳ̢কক桻ద匹߇夸ట⊍ట⊍⊍⊍똹믢惠奐恊莀	耀耀耀ຶ桵ڨఔ堘毬氄뿾᾿⇻뿿뾿뿿뾿ઽ坕坒뿿羿࡛囈因ܚܙ夬夬ᬀ௴᩽᪆᪗೽᪫᪢᪥೽኱᫮࣫Кᥑᥗᥫᥡᥗ᥺᥺ጻᦃᦔ撋撎撛擓操據擀擇擀撻ግ央ግዼڨ뿿ο᥍঴漩ک榶烚̄۷݄롈٧ĸؠ끑ঠ4執ޚ悾ጻ悿à懢懨懫嘘ψ耀∎⇽∉∂∅耀唺啊卲ۨ挸඿ཊ霔,掐뿿ο⇽喩喧喪喬喳喻嗃嗅嗇嗍嗋꼪닿Ǒ놩ʮ껬΃啤啢啥啧啮啶啾喀喂喈喆꟤ͫ銳tꅙŭ頖4掕૷ڻ࡟耀@耀㿀밥밦밥믜믟믣믢言긫믣믢밥밦밥믜믟믢⊍⊄뿿뾿뿿ο뿿ο漌밥憶湏攏吻曣潘潛潞漜漟漦嘡渶ຶ湁憶湈湏吻湕湛湞曣ক烧িক뿿뾿嘤膓π脁τ脀τ脀τ່໑໛໤໫໳໹໽ෟ嘜හ්෗ܚ嘡ట۷ܚ嘡۷۷b끘넌଄耀μ뿰羿뿿ο뿿ο৻৾는৻৾믣밧밧漪漪潀渶堰ޘហකឰា耀忀耀㿀耀耀耀@耀ǀ耀π耀耰翀耀耀π耰翀耀ૈૈૈૈࡴૈૈૈૈૈܙଂܙܙ۷慈慠ఔ慣啕慬೽೽ᤌ憀ወዐዖዌۼ恫৉৉胋˰뿿ο뿿ο꿰덼ਆ뼁㯃댸덟ਾ੃ઌ耀떈愮恐௴௴኱苼	኱茁	೽኱蔰	虨	蔨	囄摾摾᩽᩽揔摾撅᪂ٹఀఅ௴뿿뾿ಧಧ၇ᓾᓾ婴ڬڱ嘼ᔥᔬᔴܣא램럤欱럸歌歒랼歒ޚ4ޚ4듛듘耀μ胿μܙ嘜歟း媉ᡦᡯ᡹딬菵	耀狫狳狼খ圈຾믢ໆ믥믥虀	蕀	蔸	虈	蕀	蔸	虄	蒨	虄	蒨	蒨	虈	虈	虐	虐	虈	虈	虐	虌	虌	虔	虔	虘	虘	虜	虜	虔	蔨	虔	虌	虤	虤	蔨	虔	虔	虌	虌	虐	虐	虈	虈	蔨	蔰	蔬	蔨	蔰	蔴	虤	虤	虨	蔬	蔨	蔴	蔸	蕀	蕄	虌	虌	虔	虔	虐	虈	虔	虐	虐	虈	虈	虐	虈	虔	虌	虌	虐	虈	虐	虠	虔	虌	虌	虠	虠	虨	虨	虐	虈	虔	虔	虌	虌	虐	虈	虐	虐	虐	虈	虈	虐	虈	虔	虌	虌	虔	虐	虈	虐	虈	虔	虌	虠	耀@虀	蔸	蕀	虀	蔸	虀	虀	虀	虀	蒨	虄	虄	蒨	虄	虄	汬됔∨ӛܼܴܬ耀գ憘憮憧憢憝ཊཎདཝལཪ཰ྲྀཾ྆ྎྖྞྨྲྸ࿂྽࿉뿿뾿뿿뾿뿿뾿뿿뾿耀耀耀0耀0耀^땴喉ςǪ⊏ଁ呴呇∢뿿ο執耀뿀ꄀភ隀Ȣ隀Ȣ言긫ꄀភ言긫୒떰憻ಧ఩ణဉ຤ထຶ൦۰Ꮛຶ᡹ា࡟ࡪဟ桬ጻௐީ්ᣀ෗ᣴ匸ݸ뿿뾿φ঴耀π耀μ耀μ耀π耟ǀ됈돌끘넌녠눼놈뒴됰댬늠虈	虐	虐	虈	虰	虰	虰	꿑萳	萘	똈सᔺ耀μ耀μ夸憶ݸ艠	艨	艴	芈	芰	谀ῄ谀ῄČ녠浪茁	苼	茁	苼	萀	뗰뫄ࢨᡔᡝϺ˺ޘ","@@v@¿xxèÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ$~xxÿÿxÿÿÿÿÿÿxÿÿÿÿÿÿÿÿÿÿ@ÿÿÿÿÿÿÿÿxxÿÿÿÿxxxxxÿÿÿÿxÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿxxxxxxxxxÿÿxxxxxxxÿÿxxx@xxxxxàÔxxxxxx@x@x@xx@x@ÿÿÿÿx ÿÿxxxx@xxxxxxxxxxxxxx@xxxxxxxx@x@xxxxx@xxxx@@ÿÿx¬ö^x@x@@@@@xxÿÿx@@@@@@xxxxxxxxxxxxxxxxxxxxxxxx¿@@@@xxxxxxxÿÿÿÿ@@@@@@@@@x@ÿÿÿÿÿÿÿÿÿÿÿÿxxxxxxxxxxx@@@@@@@xxx@xx@@@xx@@@xx0@ @xxxxxxà^À^þà^vfà^¿~}|@@@@yxx@@@@@@@@@@@xxxxxx@xxxxÕªÕªxxxxxxxxxxxxxxxxxxxxxxùø|x¿` @~n@¿@¿@xxx@@ÿÿÿÿþÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿxxxxxxxxx@x@@@@ÿÿÿÿ@@@@@@xÿÿÿÿÿÿÿÿ  xÿÿ@@x¨À^ªÀ^æÀ^ÿýêÀ^èÀ^þÿýÿ¨À^¡þ< =°¼@@ýÿ¦À^xxx@@@x@@xxxxxxxxþ@xxxxx@@@þ@ÿÿ@x@ÿÿÿÿÿÿxxxxxxxxxx@@x@@@@xxxxxx@@@@@@x~t¿ý^~ @ÿÿ @ÿÿÿÿÿÿÿÿÿÿ@@xxxxxxxxxxxxxxxxxxxxxx@Å»òx|xxx@@@@x@@x@ÿÿÐÿÿÿÿ@@ÿÿÿÿ¿ÿÿÿÿÿÿÿÿÿÿxÿÿxxxxÿyÿyÿÿÿÿxxxxxx@xx@x@@xxxxxxxxxxx@@@ÕªÕª@xxxxx@x@xxxx@xÿÿ_@@@@ @¿¿¿¿¿xxx@xxx@xxÍÿ{xxx¯|xx~x~ÿx~~x~~xÌÿ{xx~x|xxÍÿ{xxxxxx~~~x@@@@@@@@@@@þöÿÿø7ð±°§Î~xxxxxxxxxx@@xxx©á^xxxxÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿvþÿÿÿÎ^À= Î^ À=xxxxx@@vxxxx@@x@xxÿÿxà^-ýÿÿïü@@áë_","^À^À^ ^À^^À^ ^À^À^^À^^ôè^ä^	^^^^^ ^è^À^^^^^^ ø?^^^è^À^ ^À^^^ À À^À^À^  À^À À^^^^^À^^ ÀÀ^ÀÀ^ÀÀ^	]]À^ °À^à­À^Ð²À^^èèä^]]³æÌ³æÌ³æÌ³æÌ]^^ ^ÀÀ^¡À^^¡À^^    À^À^À^^À^À^À^À^À^À^^^^^^^À^^^À^^À^^^^^^^^^^^^^^^^À^]]]À^^^À^À^^À^?À^ ^À^À^þüðÀ^À^ À^^^À^^^À^À^^^^À^ À^ ^ Ð^À^À^À^À^À^À^Ð^^À^ ^^^^^^^ ^ À^ ^À^À^  À°  À^^^0À^À^^À^À^0^^^À^^^^ ^^^  ^^^^^^^^^À^^^^^^^^^À^^^^À^ À^À^À^À^    À^À^À^À^À^ä^À^À^^^^^^À^ð À^ø?À^ø?À^à ã?® À^^À^^À^^À^À^ À^À^^À^À^À^® À^À^À^0Ð^À^0èxè^èèèèèè^¸Ë¦­Ø¤ËÀ^^À^^0 À^ ÈÀ^ À^ À^À^À^ø? ÈÀ^ À^À^^^àÈÀ^àÈÀ^À^^ø?À^ø?ø?À^Ð^Ð^Ð^À^À^À^^À^À^Ð^^^^^^  pppp  À^À^^  0ÿÿ  ^^^À^à^èèè^]v]èè^èèèèèè   ^Ð^À^ø?    ^^^^^ÿÿÿÿÿÿÿÿÿ^øÿ^À^^^^^À^^À^^^^À^^À^^À^^À^^À^^ ^^^^^ø?^À^ Ü^ Ü^ À^À^À^(À^ ÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ     ]À^ÿÿÿÿÿÿÿÿÿ^^]^]^]è^Î^^À^À^øÿ^^^À^À^À^À^À^ 0À^À^ è^ ^^ÿÿÿ^^°^ ?]^]] ???]]]À^ À^À^^ ]]]    ^À^ À^À^À^À^^^^00??^^^^^^^^èxóèè^^^0 éé^4xÿÿÿÿÿÿÿþÿÿÿÿÿÿ4øÿ^øÿ^ ?^ç]]]ÿëÜÎ^Î^Î^^]v]Â×/­âÓ{¿±]ëÜ­â¿±­âä^]èä^Î^]?^^^^Èä^ä^ ^À^À^^^^À^^^^À^^À^^À^ ^ ^^^ÂÁè¡Í ´ èè","^^^^^^ @]×£p=]×?^^^^^^W@^^^^^^<@^^^^^^E@^^^^^^t@^^^^^^ð?^^^^^^^^^^^^^^ @^^^^^^E@^^^^^^<@^^^^^^@@^^^^^^à?^^^^^^8@^^^^^^^^^^^^^^ð?^^^^^^$À^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^^@^^^^^^@^^^^^^À^^^^^^ð?^^^^^^,@^^^^^^À^^^^^^@^^^^^^À^^^^^^ð?^^^^^^$@ffffff@ÍÌÌÌÌÌ@^^^^^^À^^^^^^8@Ù?^^^^^^(@^^^^^^(À^^^^^^ À^^^^^^^^^^^^^^8@^^^^^^^^^^^^^^^^^^^^^^(@^^^^^^À^^^^^^ð?^^^^^^ @{®Gáz?^^^^^^y@Ù?^^^^^^ @^^^^^^(@^^^^^^(À^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^6@^^^^^^^^^^^^^^*@^^^^^^<@^^^^^^^^^^^^^^*@^^^^^^ À^^^^^^À^^^^^^^^^^^^^^ð?^^^^^^^@ÍÌÌÌÌÌ@^^^^^^@^^^^^^:@^^^^^^6À^^^^^^^^^^^^^^@^^^^^^^@^^^^^ p@^^^^^^n@^^^^^^YÀ^^^^^^$@^^^^^^^^^^^^^^^^^^^^^^Y@^^^^^^A@^^^^^^ @^^^^^^A@^^^^^^ @)>Âõ(Ü?^^^^^^F@×£p=]×ã?^^^^^^H@^^^^^^N@^^^^^^@^^^^^^^^^^^^^^à?©?^^^^^@u@^^^^^^i@×£p=]×ã?^^^^^^i@^^^^^@u@^^^^^^B@^^^^^^4@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^YÀ^^^^^^(@^^^^^^L@^^^^^^0@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^^^^^^^^^8@^^^^^^8@^^^^^^@^^^^^^à?^^^^^^ø?^^^^^^@^^^^^^ø?^^^^^^@ffffff@333333@^^^^^^à?^^^^^^@^^^^^^Y@^^^^^^à?^^^^^^^^^^^^^^^^^^^^^^ð?ÍÌÌÌÌÌ@^^^^^^0@333333ó?^^^^^^à¿ÍÌÌÌÌÌ@^^^^^^^@^^^^^^ð¿@^^^^^^^@^^^^^^À^^^^^^D@^^^^^^à?^^^^^^$À^^^^^^@^^^^^^À^^^^^^D@^^^^^^ð?^^^^^^à?^^^^^^ð?^^^^^^À^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^@`@^^^^^ @^^^^^^D@^^^^^^D@R¸ëQØ?^^^^^^(À^^^^^^(@^^^^^^Y@^^^^^C@^^^^^^(À^^^^^^^^^^^^^^ð?^^^^^C@^^^^^F@^^^^^^A@^^^^^^L@{®Gáz?^^^^^^6@^^^^^^A@^^^^^^1@^^^^^^ð?^^^^^^^^^^^^^^À^^^^^^@{®Gáz?^^^^^^@^^^^^^0@^^^^^^À^^^^^^@ÍÌÌÌÌÌ@^^^^^^^@^^^^^^@^^^^^^ð¿^^^^^^à¿^^^^^^?@^^^^^^à?^^^^^^(@^^^^^^B@^^^^^^ð?^^^^^^^@^^^^^^쁙@^^^^^^N@^^^^^^@^^^^^^N@^^^^^^쁙@^^^^^^n@^^^^^@^^^^^^à?ÿÿÿÿÿÿï^^^^^^t@^^^^^^V@^^^^^p·@^^^^^^O@^^^^^^^^^^^^^puÀ^^^^^^(@^^^^^H@^^^^^^I@^^^^^^^^^^^^^^O@^^^^^^à?^^^^^^ À^^^^^p·@^^^^^^~@@^^^^^^ @^^^^^@^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?333333ó?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^@^^^^^^^^q=]×£pí?^^^^^@ffffffî?ffffffò?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^D@^^^^^@^^^^^^D@^^^^^^T@^^^^^@^^^^^^0@^^^^^^ð?^^^^^^^^^^^^àÿï@^^^^^^^@^^^^^^@^^^^^^ð?^^^^^^,@^^^^^^à?^^^^^@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@^^^^^^^^^^^^^^ð?^^^^^^^@^^^^^^à?^^^^^^^^^^^^^^@^^^^^HjÀ^^^^^^^^^^^^^^-À^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^ð¿^^^^^^ø?^^^^^^ð¿^^^^^^ð?^^^^^^ð¿^^^^^^=@^^^^^^à?^^^^^^=@^^^^^^ð?^^^^^^ð¿^^^^^^ø?^^^^^^ð¿^^^^^^ð?^^^^^^ð¿^^^^^^à?^^^^^^^@^^^^^^ð?^^^^^^à?^^^^^^à?^^^^^^ð?^^^^^^à?^^^^^^à¿^^^^^^à?^^^^^^@^^^^^^ð?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^@ÿÿÿÿÿÿï@^^^^^^(@^^^^^^ À^^^^^^4@^^^^^^8@^^^^^^@^^^^^^(@^^^^^^4@^^^^^^À^^^^^^à?^^^^^^8@^^^^^^^^^^^^^^@^^^^^^ @^^^^^^ @^^^^^^4@^^^^^^ @^^^^^^2@^^^^^^@^^^^^^$@^^^^^^$À^^^^^^$@^^^^^^I@^^^^^^D@^^^^^^^^^^^^^^,@^^^^^^Ð?^^^^^^I@^^^^^^À^^^^^^ð¿^^^^^^^^^^^^^^^^^^^^^^:À^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^ À^^^^^^ð?^^^^^^ð¿^^^^^^à¿^^^^^^?@^^^^^^à¿^^^^^^@^^^^^^(@^^^^^^Y@^^^^^^Y@^^^^^^YÀ^^^^^^À^^^^^^Àù?^^^^^^À^^^^^^ð¿^^^^^^À^^^^^^^À^^^^^^@^^^^^^ð?ù?^^^^^^^@^^^^^@^^^^^^,À^^^^^^(@^^^^^^à?^^^^^^6@^^^^^^^^^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^2@^^^^^^B@^^^^^^^^^^^^^^ @^^^^^^B@^^^^^^$@^^^^^^^^^^^^^^^^^^^^àÿï@^^^^^^^^^^^^àÿï@^^^^^^^^^^^^^^^@^^^^^^D@^^^^^^쁙@^^^^^^TÀ^^^^^^@^^^^^^@^^^^^^~@^^^^^^@^^^^^^쁙@^^^^^k@^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^@^^^^^^0@^^^^^^4@^^^^^^ @^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^0@^^^^^^@ÿÿÿÿÿÿï^^^^^^0@^^^^^^6@^^^^^^ @^^^^^^ @]×£p=]×?^^^^^^ @^^^^^^ @^^^^^^ @^^^^^^^^^^^^^^(@^^^^^^8@^^^^^^8@^^^^^^à¿^^^^^^ð¿^^^^^^à¿^^^^^^à¿^^^^^^ð¿^^^^^^^@^^^^^^ð?^^^^^^@^^^^^^A@^^^^^^^^^^^^^^@^^^^^^ @^^^^^^쁙@^^^^^^à?^^^^^^ @^^^^^^1@^^^^^^5@^^^^^^ð?^^^^^^ @^^^^^^2@^^^^^^ À^^^^^^^^^^^^^^ À^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^@^^^^^^^@^^^^^^$@^^^^^^^@^^^^^^ @^^^^^^L@^^^^^^ @^^^^^^@^^^^^^à?^^^^^^8@^^^^^^G@^^^^^^À^^^^^^D@^^^^^^@^^^^^^^^^^^^^^6@^^^^^^@^^^^^^Ð?^^^^^^2@^^^^^^ð?^^^^^^(À^^^^^^à?^^^^^^à?^^^^^^6@^^^^^^^^^^^^^^ À^^^^^^^^^^^^^^ @^^^^^^ À^^^^^^^^^^^^^^Y@^^^^^^t@^^^^^^ @^^^^^^^^^^^^^^;@^^^^^^ð?^^^^^^@^^^^^^À^^^^^^ð?^^^^^jø@^^^^^^ð?^^^^^^@^^^^^^À^^^^^^@^^^^^^^@^^^^^jø@^^^^^^ð?^^^^^jø@^^^^^^ð?^^^^^^^@^^^^^jø@^^^^^^ð?^^^^^^@^^^^^^@^^^^^^À^^^^^^À^^^^^^@@^^^^^^I@^^^^^@^^^^^^@@^^^^^^I@^^^^^^@^^^^^À@^^^^^^ð?^^^^^^4@^^^^^@^^^^^^ð?^^^^^^4@^^^^^^4@^^^^^^@@^^^^^^4À^^^^^^4@^^^^^@^^^^^^D@^^^^^^D@^^^^^^H@^^^^^^@@^^^^^^dÀ^^^^^^0À^^^^^^d@^^^^^^0@^^^^^^d@^^^^^^^^^^^^^^8@^^^^^^H@^^^^^^(@^^^^^^@@^^^^^@^^^^^^@@^^^^^^^^^^^^^^^^^^^^^^À?^^^^^^À?^^^^^^^^-DTû!@^^^^^^ @^^^^^^^^^^^^^^ @^^^^^^à?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^ào@!9YÓ?ë«XÔå?Ã±;¥?쁝mÅþ²{²?^^^^^ào@!9YÓ?ë«XÔå?Ã±;¥?¼z6Ë?^^^^^ào@!9YÓ?ë«XÔå?Ã±;¥?¥,Cëâæ?^^^^^^à?^^^^^^à?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^à?^^^^^^^^^^^^^@^^^^^^@^^^^^^@^^^^^^^@^^^^^^@^^^^^^ð¿@^^^^^^$@^^^^^^@^^^^^^ð?ÍÌÌÌÌÌü?ÿÿÿÿÿÿïÿÿÿÿÿÿÿïÍ;f æ?^^^^^^ð?^^^^^^ð¿^^^^^^à¿^^^^^^à?^^^^^^à¿^^^^^^à?^^^^^^ð?^^^^^^ð?-DTû!	@^^^^^^à?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^^@ÍÌÌÌÌÌü?^^^^^^@ffffffö?^^^^^^@ñ?^^^^^^@^^^^^^à?^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@^^^^^^ð?^^^^^^$@S쁛Ú:XL	ÀS쁛Ú:XL	@^^^^^^à?J({Ëë?^^^^^^@É?UUUUUUÕ?^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@¹?^^^^^^$@^^^^^^^^^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^@é?é?^^^^^^@^^^^^^^^^^^^^^@é?é?é?é?^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^à?-DTû!	@^^^^^^@^^^^^^ð?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^^^^Í;f æ?Í;f æ?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^,@^^^^^^,@^^^^^^ð?^^^^^ào@^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^ð?¶óýÔxéÆ?¶óýÔxéÆ?¶óýÔxéÆ?^^^^^^ð?^^^^^^@^^^^^^@É?ffffffÖ?^^^^^^è?ÍÌÌÌÌÌì?¶óýÔxéÆ?^^^^^^i@^^^^^^쁙@^^^^^^°?^^^^^^쁙@^^^^^^쁙@^^^^^^i@^^^^^^6@^^^^^^@^^^^^^@^^^^^^ @^^^^^^^^^^^^^^ð¿^^^^^^^^^^^^^^,À^^^^^^,@^^^^^^à?^^^^^^à?^^^^^^,@^^^^^^,À^^^^^^à?^^^^^^à?^^^^^^^@^^^^^^^@^^^^^^^@^^^^^^ À^^^^^^À^^^^^^À^^^^^^@^^^^^^^@^^^^^^^^^^^^^^^^^^^^^^@^^^^^^^^^^^^^^@333333ó?ù¿^^^^^^@333333@^^^^^^@^^^^^^à¿^^^^^^à¿^^^^^^à¿^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ðÿÿÿÿÿÿß?©?©?^^^^^^ð?^^^^^^ðC^^^^^^ð?^^^^^^4À^^^^^^^^^^^^^^(@^^^^^^ @^^^^^^^^ÿÿÿÿÿÿïÿ^^^^^^^^ffffffæ?ffffffæ¿"],Qn=[0,10,13,34,92],Yn=0,Xn=1,P=2,ne=3,ee=4,te=5,kn=6,re=7,ie=8,se=9,ae=10,Sn=11,oe=12,le=13,ce=14,de=15,ue=16,pe=17,fe=18,he=19,me=20,zn=21,an=256,on=32767,T=255,ge=ln([[0,1,T],[5,5,T],[15,15,T],[26,27,T],[69,196,T],[12,13,te],[33,34,se],[35,36,ie],[40,53,le],[54,62,ce]]),be=32,U=65,xe=ln([[0,255,oe],[40,53,ae],[54,62,Sn],[an,on,Sn]]),ve=ln([[0,on,pe],[69,120,ue],[106,106,de]]);function ln(r){let n=new Uint8Array(on+1);for(let[e,t,i]of r)n.fill(i,e,t+1);return n}async function An(){if(Jn.charCodeAt()!==233){let r=`its script was read as ${document.characterSet}, wanted UTF-8: put charset="utf-8" on its tag`;throw Object.assign(new Error(r),{code:"wasm"})}return WebAssembly.compile(ye(Hn.map(we)))}function we(r){let n=Uint8Array.from({length:128},(t,i)=>i);Qn.forEach((t,i)=>n[Kn.charCodeAt(i)]=t);let e=new Uint16Array(r.length);for(let t=0;t<e.length;t++){let i=r.charCodeAt(t);e[t]=i<128?n[i]:i<49152?i:i-49152}return e}function ye(r){let n=new Uint32Array(r.length),e=r[ne],t=new Uint8Array(V(P)),i=0,a=0;return C(r[Yn]),w(10),E(o),C(r[Xn]),t;function o(){for(let u=O(P);u;u--)E(d)}function d(){for(let u=O(P);u;u--)O(P),rn(P,1);for(let u=1;u;){let b=e[i++],N=b===be?xe[e[i]]:b===U?ve[e[i]]:ge[b];if(N?t[a++]=b:u+=p(b),!N||N===T)continue;b>=40&&b<U&&a++;let W=r[N][n[N]++];W<64?t[a++]=W:b===U?gn(W):G(bn(W,N))}}function p(u){return u>5&&u<9?(w(u-4),w(64)):u>=an?(w(16),G(u-an)):u===9?(w(U),tn(he)):u===18?(w(U),gn(V(fe)+1048576)):u>18&&u<23?(w(U),w([0,1,2,127][u-19])):(w(u),g(u)),u===11?-1:u<9?1:0}function g(u){if(u<5)tn(ee);else if(u===14)for(let b=O(kn);b>=0;b--)O(kn);else u===17?(O(re),w(0)):u===63||u===64?w(0):u===66?tn(me):u===67?rn(zn,4):u===68?rn(zn,8):u===252&&k(e[i++])}function k(u){w(u),u===10&&(w(0),w(0)),u===11&&w(0)}function E(u){let b=a;u();let N=t.slice(b,a);a=b,G(N.length),C(N)}function C(u){t.set(u,a),a+=u.length}function O(u){let b=V(u);return G(b),b}function G(u){for(;u>127;u>>>=7)w(u|128);w(u)}function gn(u){for(;u>63;u>>=7)w(u|128);w(u)}function tn(u){let b;do w(b=sn(u));while(b>127)}function rn(u,b){for(;b--;)w(sn(u))}function w(u){t[a++]=u}function V(u){return bn(sn(u),u)}function bn(u,b){return u<32768?u:(u&16383)+V(b)*16384}function sn(u){return r[u][n[u]++]}}var j=class{__destroy_into_raw(){let n=this.__wbg_ptr;return this.__wbg_ptr=0,En.unregister(this),n}free(){let n=this.__destroy_into_raw();c.xc(n,0)}attribute(n){let e=S(n,c.Zc,c._c),t=y;c.yc(this.__wbg_ptr,e,t)}compare(n){try{let e=c.zc(this.__wbg_ptr,dn(n));return z(e)}finally{A[L++]=void 0}}export(n){let e=S(n,c.Zc,c._c),t=y,i=c.Ac(this.__wbg_ptr,e,t);return z(i)}get filter(){let n=c.Bc(this.__wbg_ptr);return z(n)}get has_data(){return c.Cc(this.__wbg_ptr)!==0}incidents(){let n=c.Dc(this.__wbg_ptr);return z(n)}load(n){let e=c.Ec(this.__wbg_ptr,l(n));return z(e)}look(){c.Fc(this.__wbg_ptr)}constructor(n,e,t,i){try{let p=c.bd(-16);c.Gc(p,l(n),l(e),l(t),l(i));var a=m().getInt32(p+0,!0),o=m().getInt32(p+4,!0),d=m().getInt32(p+8,!0);if(d)throw z(o);return this.__wbg_ptr=a,En.register(this,this.__wbg_ptr,this),this}finally{c.bd(16)}}open(n){c.Hc(this.__wbg_ptr,l(n))}get options(){let n=c.Ic(this.__wbg_ptr);return z(n)}ready(){let n=c.Jc(this.__wbg_ptr);return z(n)}reset(){c.Kc(this.__wbg_ptr)}restore(n){try{let i=c.bd(-16);c.Lc(i,this.__wbg_ptr,dn(n));var e=m().getInt32(i+0,!0),t=m().getInt32(i+4,!0);if(t)throw z(e)}finally{c.bd(16),A[L++]=void 0}}save(){let n,e;try{let a=c.bd(-16);c.Mc(a,this.__wbg_ptr);var t=m().getInt32(a+0,!0),i=m().getInt32(a+4,!0);return n=t,e=i,h(t,i)}finally{c.bd(16),c.cd(n,e,1)}}see(n,e){c.Nc(this.__wbg_ptr,n,e)}set filter(n){try{let i=c.bd(-16);c.Oc(i,this.__wbg_ptr,l(n));var e=m().getInt32(i+0,!0),t=m().getInt32(i+4,!0);if(t)throw z(e)}finally{c.bd(16)}}set options(n){try{let i=c.bd(-16);c.Pc(i,this.__wbg_ptr,l(n));var e=m().getInt32(i+0,!0),t=m().getInt32(i+4,!0);if(t)throw z(e)}finally{c.bd(16)}}settled(){let n=c.Qc(this.__wbg_ptr);return z(n)}summary(){let n=c.Rc(this.__wbg_ptr);return z(n)}};Symbol.dispose&&(j.prototype[Symbol.dispose]=j.prototype.free);function ke(){return{__proto__:null,a:{__proto__:null,sb:function(n,e){let t=Error(h(n,e));return l(t)},E:function(){return f(function(n,e){let t=s(e).URL,i=S(t,c.Zc,c._c),a=y;m().setInt32(n+4,a,!0),m().setInt32(n+0,i,!0)},arguments)},ub:function(n){let e=s(n),t=typeof e=="boolean"?e:void 0;return x(t)?16777215:t?1:0},Ya:function(n){return typeof s(n)=="function"},z:function(n){return s(n)===null},tb:function(n){let e=s(n);return typeof e=="object"&&e!==null},h:function(n){return typeof s(n)=="string"},y:function(n){return s(n)===void 0},kb:function(n,e){return s(n)==s(e)},rb:function(n,e){let t=s(e),i=typeof t=="number"?t:void 0;m().setFloat64(n+8,x(i)?0:i,!0),m().setInt32(n+0,!x(i),!0)},vb:function(n){throw z(n)},qb:function(n,e){let t=s(e),i=typeof t=="string"?t:void 0;var a=x(i)?0:S(i,c.Zc,c._c),o=y;m().setInt32(n+4,o,!0),m().setInt32(n+0,a,!0)},pb:function(n,e){throw new Error(h(n,e))},wb:function(n){s(n)._wbg_cb_unref()},jc:function(n){let e=s(n).activeElement;return x(e)?0:l(e)},Ga:function(){return f(function(n,e,t,i,a){s(n).addEventListener(h(e,t),s(i),s(a))},arguments)},sa:function(n){return s(n).altKey},oc:function(){return f(function(n,e){let t=s(n).appendChild(s(e));return l(t)},arguments)},Eb:function(){return f(function(n,e,t){s(n).append(h(e,t))},arguments)},ia:function(){return f(function(n,e,t,i,a,o){s(n).arc(e,t,i,a,o)},arguments)},ec:function(){return f(function(n,e){let t=s(e).baseURI;var i=x(t)?0:S(t,c.Zc,c._c),a=y;m().setInt32(n+4,a,!0),m().setInt32(n+0,i,!0)},arguments)},Xb:function(n){s(n).beginPath()},Aa:function(){return f(function(n,e,t,i){let a=s(n).call(s(e),s(t),s(i));return l(a)},arguments)},J:function(){return f(function(n,e,t){let i=s(n).call(s(e),s(t));return l(i)},arguments)},bb:function(){return f(function(n,e){let t=s(n).call(s(e));return l(t)},arguments)},Q:function(){return f(function(n,e,t,i,a){let o=s(n).call(s(e),s(t),s(i),s(a));return l(o)},arguments)},p:function(){return f(function(n,e){s(n).cancelAnimationFrame(e)},arguments)},Qb:function(n){return s(n).checked},Tb:function(n){return s(n).childElementCount},N:function(n){let e=s(n).classList;return l(e)},c:function(n){let e=clearTimeout(z(n));return l(e)},Fb:function(n){s(n).click()},W:function(n){return s(n).clientHeight},Mb:function(n){return s(n).clientWidth},ya:function(n){let e=s(n).clipboard;return l(e)},ga:function(n){s(n).closePath()},v:function(n){s(n).close()},Ub:function(){return f(function(n,e,t){let i=s(n).closest(h(e,t));return x(i)?0:l(i)},arguments)},va:function(n){let e=s(n).composedPath();return l(e)},Kb:function(n,e){return s(n).contains(s(e))},X:function(){return f(function(n,e,t,i,a){let o=s(n).createElementNS(e===0?void 0:h(e,t),h(i,a));return l(o)},arguments)},Jb:function(){return f(function(n,e,t){let i=s(n).createElement(h(e,t));return l(i)},arguments)},o:function(){return f(function(n,e){let t=URL.createObjectURL(s(e)),i=S(t,c.Zc,c._c),a=y;m().setInt32(n+4,a,!0),m().setInt32(n+0,i,!0)},arguments)},ra:function(n){return s(n).ctrlKey},Ob:function(n){let e=s(n).defaultView;return x(e)?0:l(e)},la:function(n){return s(n).devicePixelRatio},d:function(n){s(n).disconnect()},s:function(){return f(function(n,e){return s(n).dispatchEvent(s(e))},arguments)},Na:function(n){return s(n).done},ha:function(n,e,t,i,a){s(n).fillRect(e,t,i,a)},da:function(){return f(function(n,e,t,i,a){s(n).fillText(h(e,t),i,a)},arguments)},$b:function(n){s(n).fill()},Gb:function(){return f(function(n){s(n).focus()},arguments)},Ua:function(n){let e=s(n).fonts;return l(e)},eb:function(n){let e=Array.from(s(n));return l(e)},Vb:function(n,e,t,i){let a=s(e).getAttribute(h(t,i));var o=x(a)?0:S(a,c.Zc,c._c),d=y;m().setInt32(n+4,d,!0),m().setInt32(n+0,o,!0)},Wb:function(n){let e=s(n).getBoundingClientRect();return l(e)},Hb:function(){return f(function(n,e){let t=s(n).getComputedStyle(s(e));return x(t)?0:l(t)},arguments)},pc:function(){return f(function(n,e,t){let i=s(n).getContext(h(e,t));return x(i)?0:l(i)},arguments)},I:function(n){return s(n).getDate()},G:function(n){return s(n).getFullYear()},H:function(n){return s(n).getMonth()},bc:function(){return f(function(n,e,t,i){let a=s(e).getPropertyValue(h(t,i)),o=S(a,c.Zc,c._c),d=y;m().setInt32(n+4,d,!0),m().setInt32(n+0,o,!0)},arguments)},Lb:function(n){let e=s(n).getRootNode();return l(e)},jb:function(){return f(function(n,e){let t=Reflect.get(s(n),s(e));return l(t)},arguments)},$a:function(){return f(function(n,e){let t=Reflect.get(s(n),s(e));return l(t)},arguments)},ob:function(n,e){let t=s(n)[e>>>0];return l(t)},Pa:function(n,e){let t=s(n)[e>>>0];return l(t)},Yb:function(n,e,t){return s(n).hasAttribute(h(e,t))},Nb:function(n){return s(n).hidden},Ha:function(){return f(function(n){let e=s(n).history;return l(e)},arguments)},ic:function(n){let e=s(n).host;return l(e)},U:function(n,e){let t=s(e).href,i=S(t,c.Zc,c._c),a=y;m().setInt32(n+4,a,!0),m().setInt32(n+0,i,!0)},La:function(){return f(function(n,e){let t=s(e).href,i=S(t,c.Zc,c._c),a=y;m().setInt32(n+4,a,!0),m().setInt32(n+0,i,!0)},arguments)},hc:function(n,e){let t=s(e).id,i=S(t,c.Zc,c._c),a=y;m().setInt32(n+4,a,!0),m().setInt32(n+0,i,!0)},ka:function(){return f(function(n){let e=s(n).innerHeight;return l(e)},arguments)},R:function(){return f(function(n,e,t){let i=s(n).insertBefore(s(e),s(t));return l(i)},arguments)},mb:function(n){let e;try{e=s(n)instanceof ArrayBuffer}catch{e=!1}return e},aa:function(n){let e;try{e=s(n)instanceof CanvasRenderingContext2D}catch{e=!1}return e},lb:function(n){let e;try{e=s(n)instanceof Uint8Array}catch{e=!1}return e},db:function(n){return Array.isArray(s(n))},Ra:function(n,e){return Object.is(s(n),s(e))},_a:function(){return l(Symbol.iterator)},mc:function(n,e){let t=s(e).key,i=S(t,c.Zc,c._c),a=y;m().setInt32(n+4,a,!0),m().setInt32(n+0,i,!0)},f:function(n){let e=Object.keys(s(n));return l(e)},dc:function(n){return s(n).left},gb:function(n){return s(n).length},A:function(n){return s(n).length},fa:function(n,e,t){s(n).lineTo(e,t)},Ka:function(n){let e=s(n).location;return l(e)},Ib:function(){return f(function(n,e,t){let i=s(n).matchMedia(h(e,t));return x(i)?0:l(i)},arguments)},xb:function(){return f(function(n,e,t){return s(n).matches(h(e,t))},arguments)},cc:function(n){return s(n).matches},C:function(){return f(function(n,e,t){let i=s(n).measureText(h(e,t));return l(i)},arguments)},ta:function(n){return s(n).metaKey},ea:function(n,e,t){s(n).moveTo(e,t)},xa:function(n){let e=s(n).navigator;return l(e)},F:function(){return l(new Date)},Va:function(){return f(function(n){let e=new ResizeObserver(s(n));return l(e)},arguments)},nb:function(n){let e=new Uint8Array(s(n));return l(e)},ma:function(n,e){let t=new TypeError(h(n,e));return l(t)},Sa:function(n,e){try{var t={a:n,b:e},i=(o,d)=>{let p=t.a;t.a=0;try{return Ee(p,t.b,o,d)}finally{t.a=p}};let a=new Promise(i);return l(a)}finally{t.a=0}},Za:function(){let n=new Object;return l(n)},na:function(){return f(function(n,e,t){let i=new Intl.DisplayNames(h(n,e),s(t));return l(i)},arguments)},cb:function(){let n=new Array;return l(n)},T:function(){return f(function(n,e,t,i){let a=new URL(h(n,e),h(t,i));return l(a)},arguments)},r:function(){return f(function(n,e,t){let i=new CustomEvent(h(n,e),s(t));return l(i)},arguments)},k:function(){return f(function(n,e){let t=new Blob(s(n),s(e));return l(t)},arguments)},ab:function(n){let e=s(n).next;return l(e)},Ma:function(){return f(function(n){let e=s(n).next();return l(e)},arguments)},fb:function(){return Date.now()},Wa:function(n,e){s(n).observe(s(e))},oa:function(){return f(function(n,e,t,i){let a=s(e).of(h(t,i));var o=x(a)?0:S(a,c.Zc,c._c),d=y;m().setInt32(n+4,d,!0),m().setInt32(n+0,o,!0)},arguments)},j:function(n){let e=Array.of(s(n));return l(e)},_b:function(n){return s(n).offsetHeight},Zb:function(n){return s(n).offsetWidth},pa:function(n){return s(n).offsetX},qa:function(n){return s(n).offsetY},M:function(n){let e=s(n).ownerDocument;return x(e)?0:l(e)},gc:function(n){let e=s(n).parentElement;return x(e)?0:l(e)},n:function(){return f(function(n){let e=s(n).parent;return x(e)?0:l(e)},arguments)},Ca:function(n,e){let t=s(e).pointerType,i=S(t,c.Zc,c._c),a=y;m().setInt32(n+4,a,!0),m().setInt32(n+0,i,!0)},kc:function(n){s(n).preventDefault()},hb:function(n,e,t){Uint8Array.prototype.set.call(Oe(n,e),s(t))},Ja:function(){return f(function(n,e,t,i,a,o){s(n).pushState(s(e),h(t,i),a===0?void 0:h(a,o))},arguments)},B:function(n,e){return s(n).push(s(e))},yb:function(){return f(function(n,e,t){let i=s(n).querySelector(h(e,t));return x(i)?0:l(i)},arguments)},S:function(){return f(function(n,e,t){let i=s(n).querySelector(h(e,t));return x(i)?0:l(i)},arguments)},Ta:function(n){let e=Promise.reject(s(n));return l(e)},ua:function(n){let e=s(n).relatedTarget;return x(e)?0:l(e)},Ab:function(){return f(function(n,e,t){s(n).removeAttribute(h(e,t))},arguments)},a:function(){return f(function(n,e,t,i,a){s(n).removeEventListener(h(e,t),s(i),a!==0)},arguments)},Db:function(n){s(n).remove()},q:function(){return f(function(n,e){return s(n).requestAnimationFrame(s(e))},arguments)},e:function(){return f(function(n,e){URL.revokeObjectURL(h(n,e))},arguments)},u:function(n){return s(n).right},$:function(){return f(function(n,e,t){s(n).scale(e,t)},arguments)},Ba:function(n,e){s(n).scrollIntoView(s(e))},wa:function(n){s(n).select()},L:function(){return f(function(n,e,t,i,a){s(n).setAttribute(h(e,t),h(i,a))},arguments)},P:function(){return f(function(n,e,t,i,a){s(n).setProperty(h(e,t),h(i,a))},arguments)},Xa:function(){return f(function(n,e){let t=setTimeout(s(n),e);return l(t)},arguments)},l:function(){return f(function(n,e,t){return s(n).setTimeout(s(e),t)},arguments)},K:function(){return f(function(n,e,t){return Reflect.set(s(n),s(e),s(t))},arguments)},Da:function(n,e){s(n).capture=e!==0},Rb:function(n,e){s(n).checked=e!==0},Y:function(n,e,t){s(n).cssText=h(e,t)},fc:function(n,e){s(n).fillStyle=s(e)},Sb:function(n,e,t){s(n).font=h(e,t)},_:function(n,e){s(n).height=e>>>0},Pb:function(n,e){s(n).hidden=e!==0},Ea:function(n,e){s(n).once=e!==0},Fa:function(n,e){s(n).passive=e!==0},ca:function(n,e,t){s(n).textAlign=h(e,t)},ba:function(n,e,t){s(n).textBaseline=h(e,t)},nc:function(n,e,t){s(n).textContent=e===0?void 0:h(e,t)},i:function(n,e,t){s(n).type=h(e,t)},Cb:function(n,e,t){s(n).value=h(e,t)},Z:function(n,e){s(n).width=e>>>0},V:function(n){let e=s(n).shadowRoot;return x(e)?0:l(e)},x:function(){return f(function(n){s(n).showModal()},arguments)},t:function(){return f(function(n){s(n).showPopover()},arguments)},Ia:function(){return f(function(n){let e=s(n).state;return l(e)},arguments)},ib:function(){return f(function(n){let e=JSON.stringify(s(n));return l(e)},arguments)},zb:function(n){let e=s(n).style;return l(e)},g:function(n){let e=s(n).target;return x(e)?0:l(e)},lc:function(n,e){let t=s(e).textContent;var i=x(t)?0:S(t,c.Zc,c._c),a=y;m().setInt32(n+4,a,!0),m().setInt32(n+0,i,!0)},ja:function(){return f(function(n,e){s(n).toBlob(s(e))},arguments)},w:function(){return f(function(n,e,t){return s(n).toggleAttribute(h(e,t))},arguments)},O:function(){return f(function(n,e,t,i){return s(n).toggle(h(e,t),i!==0)},arguments)},ac:function(n){return s(n).top},Bb:function(n,e){let t=s(e).value,i=S(t,c.Zc,c._c),a=y;m().setInt32(n+4,a,!0),m().setInt32(n+0,i,!0)},Oa:function(n){let e=s(n).value;return l(e)},m:function(n,e,t,i){console.warn(h(n,e),h(t,i))},D:function(n){return s(n).width},za:function(n,e,t){let i=s(n).writeText(h(e,t));return l(i)},qc:function(n,e){let t=J(n,e,ze);return l(t)},rc:function(n,e){let t=J(n,e,Ae);return l(t)},sc:function(n,e){let t=J(n,e,Ne);return l(t)},tc:function(n,e){let t=J(n,e,Se);return l(t)},uc:function(n){return l(n)},vc:function(n,e){let t=h(n,e);return l(t)},Qa:function(n){let e=s(n);return l(e)},b:function(n){z(n)}}}}function Se(r,n){c.Yc(r,n)}function ze(r,n,e){c.Xc(r,n,l(e))}function Ae(r,n,e){try{c.Wc(r,n,dn(e))}finally{A[L++]=void 0}}function Ee(r,n,e,t){c.Vc(r,n,l(e),l(t))}function Ne(r,n,e,t,i){let a=S(e,c.Zc,c._c),o=y;c.Uc(r,n,a,o,l(t),l(i))}var En=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>c.xc(r,1));function l(r){R===A.length&&A.push(A.length+1);let n=R;return R=A[n],A[n]=r,n}function dn(r){if(L==1)throw new Error("out of js stack");return A[--L]=r,L}var Nn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>c.ad(r.a,r.b));function De(r){r<1028||(A[r]=R,R=r)}function Oe(r,n){return r=r>>>0,M().subarray(r/1,r/1+n)}var _=null;function m(){return(_===null||_.buffer.detached===!0||_.buffer.detached===void 0&&_.buffer!==c.wc.buffer)&&(_=new DataView(c.wc.buffer)),_}function h(r,n){return _e(r>>>0,n)}var I=null;function M(){return(I===null||I.byteLength===0)&&(I=new Uint8Array(c.wc.buffer)),I}function s(r){return A[r]}function f(r,n){try{return r.apply(this,n)}catch(e){c.$c(l(e))}}var A=new Array(1024).fill(void 0);A.push(void 0,null,!0,!1);var R=A.length;function x(r){return r==null}function J(r,n,e){let t={a:r,b:n,cnt:1},i=(...a)=>{t.cnt++;let o=t.a;t.a=0;try{return e(o,t.b,...a)}finally{t.a=o,i._wbg_cb_unref()}};return i._wbg_cb_unref=()=>{--t.cnt===0&&(c.ad(t.a,t.b),t.a=0,Nn.unregister(t))},Nn.register(i,t,t),i}function S(r,n,e){if(e===void 0){let d=q.encode(r),p=n(d.length,1)>>>0;return M().subarray(p,p+d.length).set(d),y=d.length,p}let t=r.length,i=n(t,1)>>>0,a=M(),o=0;for(;o<t;o++){let d=r.charCodeAt(o);if(d>127)break;a[i+o]=d}if(o!==t){o!==0&&(r=r.slice(o)),i=e(i,t,t=o+r.length*3,1)>>>0;let d=M().subarray(i+o,i+t),p=q.encodeInto(r,d);o+=p.written,i=e(i,t,o,1)>>>0}return y=o,i}var L=1024;function z(r){let n=s(r);return De(r),n}var K=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});K.decode();var Ce=2146435072,cn=0;function _e(r,n){return cn+=n,cn>=Ce&&(K=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),K.decode(),cn=n),K.decode(M().subarray(r,r+n))}var q=new TextEncoder;"encodeInto"in q||(q.encodeInto=function(r,n){let e=q.encode(r);return n.set(e),{read:r.length,written:e.length}});var y=0,Ue,Te,c;function Le(r,n){return Te=r,c=r.exports,Ue=n,_=null,I=null,c}function Dn(r){if(c!==void 0)return c;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let n=ke();r instanceof WebAssembly.Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,n);return Le(e,r)}var On=':host{display:block;inline-size:-moz-available;inline-size:-webkit-fill-available;inline-size:stretch;font-family:var(--heists-font, inherit);line-height:1.4;text-align:start}:host:before{all:initial;display:block;flex:0;block-size:0;overflow:hidden;visibility:hidden;font:100px monospace;content:"m m m m m m m m m m m" / ""}:host([hidden]){display:none}.root{all:initial;display:block;visibility:inherit;box-sizing:border-box;inline-size:100%;font-family:inherit;--start: left;--end: right;--way: 1;container-type:inline-size;position:relative;border-block-start:2px solid var(--text);padding-block-start:16px;color:var(--text);color-scheme:light;font-size:calc(10 * var(--px));line-height:calc(18 * var(--px));overflow-wrap:break-word;font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}.root>*{font-size:calc(13 * var(--px))}.root.dark{color-scheme:dark}.root.own{background:var(--background);padding-inline:16px;padding-block-end:16px}.probe{position:absolute;visibility:hidden;font-size:medium;forced-color-adjust:none;background-color:color-mix(in srgb,var(--heists-background, #0000),var(--heists-background, #0000));border-block-start-color:color-mix(in srgb,var(--heists-text, #0000),var(--heists-text, #0000));border-block-end-color:color-mix(in srgb,var(--heists-muted, #0000),var(--heists-muted, #0000));border-inline-start-color:color-mix(in srgb,var(--heists-grid, #0000),var(--heists-grid, #0000));border-inline-end-color:color-mix(in srgb,var(--heists-accent, #0000),var(--heists-accent, #0000));outline-color:color-mix(in srgb,var(--heists-series-1, #0000),var(--heists-series-1, #0000));column-rule-color:color-mix(in srgb,var(--heists-series-2, #0000),var(--heists-series-2, #0000));text-decoration-color:color-mix(in srgb,var(--heists-series-3, #0000),var(--heists-series-3, #0000));caret-color:color-mix(in srgb,var(--heists-series-4, #0000),var(--heists-series-4, #0000));-webkit-text-fill-color:color-mix(in srgb,var(--heists-series-5, #0000),var(--heists-series-5, #0000));-webkit-text-stroke-color:color-mix(in srgb,var(--heists-series-6, #0000),var(--heists-series-6, #0000));flood-color:color-mix(in srgb,Canvas,Canvas);lighting-color:color-mix(in srgb,var(--color, #0000),var(--color, #0000))}.read{color:transparent}.watch{transition:1ms;transition-behavior:allow-discrete}.root:dir(rtl){--start: right;--end: left;--way: -1}[hidden]{display:none!important}*{box-sizing:border-box}h2,h3,h4,h5,h6,p,dl,dd,ol,ul,fieldset{margin:0;padding:0;border:0;min-inline-size:0}button,input,select{font:inherit;color:inherit}button,select,summary,label,input[type=checkbox],input[type=radio],input[type=range]{cursor:pointer}button,select{background:none;border:0;border-radius:0;padding:0}:focus-visible{outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}a{color:inherit;text-underline-offset:2px}.muted{color:var(--muted)}.status p{margin-block-end:4px;overflow-wrap:anywhere}.status:not(:empty){border-inline-start:3px solid;padding-inline-start:12px;margin-block-end:20px}.status .button{margin-block:4px}.status p:first-child{font-weight:600}.headline{font-size:calc(30 * var(--px));line-height:calc(36 * var(--px));font-weight:700;letter-spacing:-.012em;max-inline-size:36em;text-wrap:balance}.lead{font-size:calc(16 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);max-inline-size:46em;margin-block-start:4px;text-wrap:pretty}.newer{max-inline-size:46em;margin-block-start:16px;padding-inline-start:12px;border-inline-start:3px solid var(--axis);font-size:calc(14 * var(--px));line-height:calc(20 * var(--px))}.newer ul{list-style:none}.newer details{margin-block-start:4px}.newer li{padding-block:2px;overflow-wrap:anywhere}.newer .button{margin-block-start:8px}.figures:empty{display:none}.figures{display:flex;flex-wrap:wrap;gap:16px 56px;margin-block-start:20px}.figure{display:flex;flex-direction:column-reverse;justify-content:flex-end}.figure dd{font-size:calc(24 * var(--px));line-height:calc(30 * var(--px));font-weight:600;white-space:nowrap}.figure:first-child dd{color:var(--accent)}.figure dt{color:var(--muted)}.controls{margin-block-start:24px}.views{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);overflow:clip}.views label{position:relative;display:flex}.views label+label{border-inline-start:1px solid var(--axis)}.views input,.steps input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0}.views span{padding:8px 14px;font-weight:500}.views b{font-weight:400;color:var(--muted)}.views :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{background:var(--text);color:var(--background)}.views :checked+span b,.pill.set span{color:inherit;opacity:.75}.views label:focus-within,.steps label:focus-within,.views:has(:focus-visible){outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-block-start:12px}.pill{display:inline-flex;align-items:center;gap:6px;min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 16px);font-weight:500}.pill span{font-weight:400;color:var(--muted)}.pill span:empty{display:none}.pill.filters{display:none}.pill:after{content:"";inline-size:6px;block-size:6px;margin-block-start:-3px;border:solid currentColor;border-width:0 1.5px 1.5px 0;rotate:45deg}.pill[aria-expanded=true]:after{rotate:225deg;margin-block-start:3px}input[type=search]{text-overflow:ellipsis;flex:1 1 calc(200 * var(--px));max-inline-size:calc(280 * var(--px));min-inline-size:calc(160 * var(--px));min-block-size:32px;padding-block:4px;padding-inline:24px 4px;border:0;border-block-end:1px solid var(--axis);border-radius:0;appearance:none;background:radial-gradient(circle at var(--start) 9px top 14px,transparent 4px,var(--muted) 4.5px 5.5px,transparent 6px),linear-gradient(calc(45deg * var(--way)),transparent 45%,var(--muted) 45% 55%,transparent 55%) var(--start) 12px top 17px / 5px 5px no-repeat}input::placeholder{color:var(--muted);opacity:1}.left-out{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline;min-block-size:24px;margin-block-start:8px;color:var(--muted)}.link{color:var(--text);text-decoration:underline;text-underline-offset:3px;min-block-size:24px;min-inline-size:24px}.button{min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);font-weight:500}.widen{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-block-start:12px}.compact .controls{display:flex;flex-wrap:wrap;gap:12px;align-items:center}.compact .bar{flex:1;margin:0}.compact .left-out{flex-basis:100%;margin:0}.compact .pill.filters{display:inline-flex}.compact .buttons{display:flex;flex-wrap:wrap}.compact .buttons .button{flex:auto;padding-inline:8px}.compact :is(.pill:not(.filters),[type=search]:placeholder-shown:not(:focus)),:is(.compact,.none) :is([data-do="export svg"],[data-do="export json"]){display:none}.none :is(.views,.bar,.left-out .link,.widen,.choices,.legend,[data-do="export png"],[data-do="export csv"]){display:none}.none .left-out{margin:0}.panel[open]{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(calc(210 * var(--px)),100%),1fr));gap:28px 40px}.panel{position:relative;inline-size:auto;margin:12px 0 0;padding:24px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:none;color:inherit}.panel-head,.fold>summary,.total{display:none}.panel fieldset{position:relative}legend,.panel-end{padding:0}legend{font-weight:600;margin-block-end:8px}.ranges{display:grid;gap:24px;align-content:start}.year-bars{display:flex;align-items:end;gap:4px;block-size:40px;margin-block-end:4px}.year-bars i{flex:1;border:1px solid var(--accent);background:var(--accent)}.year-bars .out{border-color:var(--axis);background:var(--series-6)}.slider{--half: calc(50% / var(--years));position:relative;block-size:28px}.slider:after{content:"";position:absolute;inset-inline:calc(var(--half) * (1 + 2 * var(--before))) calc(var(--half) * (1 + 2 * var(--after)));inset-block-start:calc(50% - 2px);block-size:4px;background:var(--text)}.slider:before{content:"";position:absolute;inset-inline:0;inset-block-start:calc(50% - 1px);block-size:2px;background:var(--axis)}.slider input{position:absolute;z-index:1;inset-inline-start:calc(var(--half) - 12px);inline-size:calc(100% + 24px - 2 * var(--half));block-size:28px;margin:0;background:none;appearance:none;pointer-events:none}.slider input::-webkit-slider-runnable-track{background:none}.slider input::-moz-range-track{background:none}.slider input::-webkit-slider-thumb{appearance:none;inline-size:24px;block-size:24px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input::-moz-range-thumb{inline-size:20px;block-size:20px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input:focus-visible::-webkit-slider-thumb{background:var(--text)}.slider input:focus-visible::-moz-range-thumb{background:var(--text)}.steppers{display:flex;gap:6px;align-items:center;margin-block-start:8px}.stepper{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.stepper button{inline-size:calc(26 * var(--px));min-block-size:30px}.stepper input{inline-size:calc(42 * var(--px));padding:0;border:solid var(--axis);border-width:0 1px;background:none;text-align:center;appearance:textfield}.stepper input::-webkit-inner-spin-button{appearance:none}.steps{display:flex;flex-wrap:wrap;gap:4px}.steps label{position:relative}.steps span{display:flex;align-items:center;justify-content:center;min-inline-size:calc(36 * var(--px));padding:5px 8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.steps :checked+span{background:var(--text);color:var(--background)}.check{display:flex;align-items:center;gap:8px;min-block-size:28px}.check span{min-inline-size:0;overflow-wrap:anywhere}.check input{inline-size:calc(16 * var(--px));block-size:calc(16 * var(--px));margin:0;accent-color:var(--text);flex:none}.check b{margin-inline-start:auto;font-weight:400;color:var(--muted)}.consequence{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.keys-list .consequence{margin-inline-start:24px}details.consequence{padding-block-end:8px}details.consequence summary{line-height:calc(24 * var(--px));text-decoration:underline}.evidence .keys-list{max-block-size:none}.all-none{position:absolute;inset-block-start:calc(-9px - 18 * var(--px));inset-inline-end:0;display:flex;gap:8px}.all-none .link{color:var(--muted)}.keys-list{max-block-size:320px;overflow:auto}.panel-end{grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:12px;align-items:center;padding-block-start:20px;border-block-start:1px solid var(--grid)}.sheet.panel{position:fixed;inset:max(0px,min(var(--top, 0px),100% - 400px)) 0 auto;inline-size:100%;max-inline-size:600px;block-size:max(var(--sight, 100%),min(400px,100%));max-block-size:none;margin:0 auto;padding:0 16px;border:0;border-radius:0;background:var(--background);overscroll-behavior:contain;scroll-padding-block:56px 120px}.sheet.panel[open]{display:flex;flex-direction:column;gap:0}.sheet .panel-head,.sheet .panel-end{position:sticky;z-index:2;inset-block:0;background:var(--background)}.sheet .panel-head,.sheet .fold>summary{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center;justify-content:space-between;min-block-size:48px}.sheet .link,.sheet summary,.sheet select{min-block-size:44px}.sheet .ranges{gap:0}.sheet .fold,.sheet .amounts{border-block-end:1px solid var(--grid)}.fold>summary{font-weight:500}.fold>summary span{margin-inline-start:auto;font-weight:400;color:var(--muted)}.fold>summary .set{font-weight:600;color:var(--text)}.fold>summary:after{content:"›"}.fold[open]>summary:after{rotate:90deg}.sheet .fold fieldset{padding-block-end:12px}.sheet .all-none{position:static;justify-content:end}.sheet .keys-list{max-block-size:none}.sheet .amounts{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 12px}.sheet .amounts legend{float:inline-start;margin:0;font-weight:500}.sheet .amounts select{margin-inline-start:auto;border:0}.sheet .steppers{flex-wrap:wrap;justify-content:space-between;margin-block:4px 12px}.sheet .stepper button{inline-size:44px;min-block-size:44px;touch-action:manipulation}.sheet .stepper input{inline-size:calc(46 * var(--px))}.sheet .steppers .muted{display:none}.sheet .panel-end{flex-direction:column-reverse;align-items:stretch;gap:8px;margin-block-start:auto;padding-block:12px max(12px,env(safe-area-inset-bottom))}.sheet .total{display:inline}.sheet .strong span:first-child,.sheet .panel-end .strong+.button{display:none}select{appearance:none;field-sizing:content;min-block-size:24px;max-inline-size:100%;padding-inline-end:14px;border-block-end:1px solid var(--axis);font-weight:500;text-overflow:ellipsis;background:conic-gradient(from -39deg at bottom,currentColor 78deg,transparent 0) var(--end) 1px center / 8px 5px no-repeat}select option{color:var(--text);background:var(--background)}.charts{display:grid;gap:48px 40px;margin-block-start:32px}.chart{display:grid;grid-row:span 2;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr);row-gap:0}.companion{margin-block-start:24px}.title{font-size:calc(17 * var(--px));line-height:calc(22 * var(--px));font-weight:600;text-wrap:balance;max-inline-size:34em}.companion .title{display:inline;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.subtitle{margin-block-start:4px;color:var(--muted);max-inline-size:52em;text-wrap:pretty}.companion .subtitle{display:inline;margin-inline-start:4px}.choices{display:flex;flex-wrap:wrap;gap:4px 12px;margin-block-start:2px}.companion .choices{display:inline-flex;margin:0;margin-inline-start:8px}.chart:not(:has(.title:not(:empty))){display:none}.title:empty,.choices:empty,.keys:empty,.note:empty,.subtitle:empty{display:none}.keys{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:4px;color:var(--muted)}.key{white-space:nowrap}.legend{margin-block-start:4px}.switches{display:flex;flex-wrap:wrap;gap:0 14px;margin-block-start:2px}.switch{min-block-size:28px;text-align:start}.switch[aria-pressed=false],.switches .link{color:var(--muted)}.swatch.dot,.switch:before{content:"";box-sizing:border-box;display:inline-block;inline-size:8px;block-size:8px;margin-inline-end:6px;border:4px solid var(--dot);border-radius:50%;background:none}.swatch.ring,.switch[aria-pressed=false]:before{border-width:1.6px}.swatch.revised{inline-size:5px;block-size:5px;margin-block-end:1px;border-width:2.5px;border-color:var(--axis)}.plot{position:relative;margin-block-start:12px}canvas{display:block;inline-size:100%}.note{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.mark,.halo{position:absolute;pointer-events:none}.round{border-radius:50%}.plot.pointed .halo{outline:1px solid var(--text);outline-offset:2px}.aloud,.sheet .fold legend{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.waffle{display:grid;grid-template-columns:minmax(calc(80 * var(--px)),calc(160 * var(--px))) 1fr;gap:0 16px;align-items:start}.waffle .plot{grid-area:1 / 1;margin:0}.waffle .words{grid-area:1 / 2}.waffle .title{display:block;font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));color:var(--accent)}.waffle .subtitle{display:block;margin:4px 0 0}details>.words{display:block;min-block-size:24px;inline-size:auto;text-align:start;text-decoration:none}details>.words:before{content:"";display:inline-block;inline-size:5px;block-size:5px;margin-inline:2px 8px;margin-block-end:2px;border:solid var(--muted);border-width:0 1.5px 1.5px 0;rotate:calc(45deg - 90deg * var(--way))}details[open]>.words:before{rotate:45deg}details>.words .subtitle{display:inline}.swatch{display:inline-block;inline-size:calc(10 * var(--px));block-size:calc(10 * var(--px));margin-inline-end:6px;background:var(--accent)}.tier-0{background:var(--tier-0)}.tier-1{background:var(--tier-1)}.tier-2,.tier-3{overflow:clip;border:1px solid currentColor;background:none}.tier-2{color:var(--tier-2);background:var(--pale)}.tier-3{color:var(--tier-3)}.tier-2:before,.tier-3:before{content:"";display:block;background:currentColor}.tier-2:before{inline-size:14px;block-size:1.5px;margin:3px -3px;rotate:-45deg;box-shadow:0 3px currentColor,0 -3px currentColor}.tier-3:before{inline-size:2px;block-size:2px;margin:1px;border-radius:50%;box-shadow:4px 0 currentColor,0 4px currentColor,4px 4px currentColor}.rest{border:1px solid var(--axis);background:var(--series-6)}.pale{border:1px solid var(--accent);background:var(--series-5)}.ring{border:1px dashed var(--text);border-radius:50%;background:none}.tip{position:absolute;z-index:2;inline-size:calc(300 * var(--px));max-inline-size:100cqi;padding:12px 14px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:var(--background);box-shadow:0 6px 20px #00000024;overflow-wrap:anywhere}.tip-text>*{display:block}.tip strong{font-size:calc(14 * var(--px));line-height:calc(20 * var(--px));font-weight:600}.tip .value{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));font-weight:600;margin-block:2px}.tip .value.dprk{color:var(--accent)}.tip .rule{margin-block-start:8px;padding-block-start:8px;border-block-start:1px solid var(--grid)}.tip .action{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.tip-bar,.tip-close{display:none}.tip.sheet{display:flex;flex-direction:column;inline-size:100cqi;max-block-size:max(calc(200 * var(--px)),var(--sight) * .45);padding:0}.tip.sheet[popover]{position:fixed;inset:auto 0 0!important;inline-size:auto;max-inline-size:600px;max-block-size:60vh;margin:0 auto;border-block-end:0;border-end-start-radius:0;border-end-end-radius:0;color:inherit}.sheet .tip-text{overflow:auto;overscroll-behavior:contain;padding:12px 14px 4px}.sheet .tip-text strong{padding-inline-end:36px}.sheet .tip-text a{padding-block:13px}.sheet .tip-close{display:block;position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:44px;font-size:calc(20 * var(--px));text-decoration:none}.sheet .tip-bar{display:flex;gap:8px;padding:8px 14px max(8px,env(safe-area-inset-bottom))}.sheet .tip-bar .button{flex:1;min-block-size:44px;touch-action:manipulation}.tip-bar :first-child:before{content:"‹ "}.tip-bar :last-child:after{content:" ›"}.tip.sheet .action{display:none}.sources-panel{margin-block-start:16px}.sources-panel ol{columns:24em 2;column-gap:32px;margin-block:8px 0;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.sources-panel li{list-style:none;break-inside:avoid;padding-block:6px;border-block-start:1px solid var(--grid);overflow-wrap:anywhere}.address{display:block;color:var(--muted);overflow-wrap:anywhere;user-select:all}.root:not(.framed) :is(.tip,td) a+.address{display:none}.table{margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}table{inline-size:100%;margin-block:12px;border-collapse:collapse;font-size:calc(14 * var(--px));line-height:calc(20 * var(--px))}th,td{padding-block:8px;padding-inline:0 12px;text-align:start;vertical-align:top;font-weight:400}thead th{vertical-align:bottom;padding-block-end:6px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);border-block-end:1px solid var(--axis)}tbody tr{border-block-end:1px solid var(--grid)}thead .link{display:block;min-block-size:24px;padding-block-start:6px;color:inherit;text-decoration:none}thead .link:hover{text-decoration:underline}th[aria-sort=ascending] .link,th[aria-sort=descending] .link{color:var(--text);font-weight:600}th[aria-sort=ascending] .link:after{content:" ↑"}th[aria-sort=descending] .link:after{content:" ↓"}td.date{white-space:nowrap}tbody th span:first-child{font-weight:500}td small,th small{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);max-inline-size:46em}td.loss,th.loss{text-align:end;white-space:nowrap}th.loss .link{margin-inline-start:auto}td.sources,th.sources{text-align:end;padding-inline-end:0}td.sources li{list-style:none;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));text-align:start;max-inline-size:12em}:is(.cited,.tip,td.sources) a{display:inline-block;padding-block:4px}summary{list-style:none}.sources summary{display:inline-block;min-inline-size:24px;min-block-size:24px;text-align:center;text-decoration:underline;text-underline-offset:3px}summary::-webkit-details-marker{display:none}.word{display:none}.tag{margin-inline-start:6px;padding:0 5px;border:1px dashed var(--axis);border-radius:3px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.ledger{display:grid;gap:16px 40px;margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}.ledger>*,.ledger td,.ledger th{min-inline-size:0}.ledger table{margin-block:0 16px}.ledger caption{font-weight:600;text-align:start;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.ledger td,.ledger thead th:not(:first-child){text-align:end;padding-inline-end:0;padding-inline-start:12px}.ledger tbody th,.ledger tbody td{padding-block:4px}.ledger tbody th{inline-size:100%}.ledger tr{border:0}.ledger thead td{border-block-end:1px solid var(--axis)}.ledger .said th,.ledger .said td{font-weight:600}.ledger .said td{white-space:nowrap}.ledger .said small{font-weight:400}.ledger .cited{border-block-end:1px solid var(--grid)}.ledger .cited td{padding:0 0 8px;text-align:start}.ledger td:not([colspan]) small{white-space:nowrap}@container (width < 32em){.ledger tbody th,.ledger td{font-size:calc(12 * var(--px))}.ledger .said td,.ledger td:not([colspan]) small{white-space:normal}}.end{display:flex;flex-wrap:wrap;gap:12px 24px;margin-block-start:32px;padding-block-start:12px;border-block-start:1px solid var(--grid)}.export{display:contents}.buttons{display:flex;align-items:start;gap:8px}.buttons .button{padding-inline:10px}.export-panel{flex-basis:100%;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(calc(280 * var(--px)),100%),1fr));gap:16px 24px}.own-data{flex-basis:100%;display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}:host(:is([controls="compact"],[controls="none"])) .own-data{display:none}.dropping:after{content:"";position:absolute;inset:0;z-index:3;border:2px dashed var(--text);background:color-mix(in srgb,var(--background) 85%,transparent);pointer-events:none}.dropping:before{content:attr(data-drop);position:sticky;inset-block-start:40vh;z-index:4;display:block;block-size:0;text-align:center;font-size:calc(17 * var(--px));font-weight:600;pointer-events:none}.copy label{display:block;cursor:default}textarea{display:block;inline-size:100%;margin-block:4px 8px;padding:8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);background:none;color:inherit;font:inherit;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));resize:vertical}.export-panel img{inline-size:100%}.copied{grid-column:1 / -1;color:var(--muted)}.foot{flex:1 1 calc(320 * var(--px));font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.foot p{max-inline-size:70em;margin-block-end:4px}.foot b{font-weight:600;color:var(--text)}@container (width >= 60em){.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.trend,.incidents,.said{grid-column:1 / -1}}@container (width >= 80em){.ledger{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.ledger>.words{grid-column:1 / -1}.said>div:last-child{display:grid;grid-template-columns:minmax(0,1fr) calc(340 * var(--px));gap:40px}.said .companion{margin:0}}@container (width >= 96em){td.evidence{white-space:nowrap}.charts:not(.trend-first){grid-template-columns:repeat(3,minmax(0,1fr))}.charts:not(.trend-first) .trend{grid-column:auto}}@container (width < 60em){.headline{font-size:calc(25 * var(--px));line-height:calc(31 * var(--px))}.lead{font-size:calc(15 * var(--px));line-height:calc(22 * var(--px))}.figures{display:grid;grid-template-columns:minmax(min-content,2fr) minmax(0,3fr);gap:12px 16px}.figure dd{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));white-space:normal}.views{display:flex;flex-basis:100%}.views label{flex:1}.views span{flex:1;padding:6px 4px;text-align:center;min-block-size:44px}.views b{display:block}.pill,.button,.steps span,.check,.stepper button,.switch,.switches .link{min-block-size:44px}.pill{border-radius:var(--heists-radius, 22px)}input[type=search]{flex:1 1 calc(140 * var(--px));min-inline-size:0;max-inline-size:none;min-block-size:44px;background-position:0 6px,var(--start) 12px top 23px}.buttons{display:grid;grid-template-columns:repeat(3,1fr);inline-size:100%}.panel{padding:16px}.table table,.table thead,.table tbody{display:block}.table thead tr{display:flex;flex-wrap:wrap;gap:0 16px;border-block-end:1px solid var(--axis)}.table thead th{border:0}thead .link{min-block-size:44px}thead .sources{display:none}.table tbody tr{display:flex;flex-wrap:wrap;gap:2px 12px;padding-block:10px}.table th,.table td{padding:0}.table tbody th{order:-2;flex:1 0 calc(100% - 12px - 96 * var(--px));max-inline-size:calc(100% - 12px - 96 * var(--px))}td.loss{order:-1;inline-size:calc(96 * var(--px))}td.loss small{white-space:normal}td.date,td.kind,td.method,td.evidence,td.sources{font-size:calc(12 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);text-align:start}td.sources li{max-inline-size:none}.sources summary{min-inline-size:44px;text-align:start}.figure-alone{display:none}.word{display:inline}.pill:not(.filters){display:none}.pill.filters{display:inline-flex}}@container (width < 24em){.figures{grid-template-columns:minmax(0,1fr)}.views{flex-direction:column}.views label+label{border-block-start:1px solid var(--axis);border-inline-start:0}.waffle{display:block}.key{white-space:normal}.ledger :is(table,thead,tbody,caption){display:block}.ledger tr{display:flex;flex-wrap:wrap;justify-content:end}.ledger tbody th,.ledger .cited td,.table tbody th{flex:1 0 100%;max-inline-size:none}td.loss{inline-size:100%;text-align:start}}@media(pointer:coarse){.views span,.pill,.button,.link,.switch,.check,.steps span,.stepper button,select,details>.words,details>summary,.sources summary,input[type=search]{min-block-size:44px}summary,.views span{align-content:center}input[type=search]{background-position:0 6px,var(--start) 12px top 23px}:is(.cited,.tip,td.sources) a{padding-block:14px}.slider,.slider input{block-size:44px}.panel legend{margin:0;line-height:44px}.all-none{inset-block-start:-44px}}@media(prefers-reduced-motion:no-preference){.tip:not([hidden]){animation:appear 80ms ease-out}.tip.sheet:not([hidden]){animation:rise .16s ease-out}@keyframes appear{0%{opacity:0}}@keyframes rise{0%{opacity:0;translate:0 12px}}}@media(forced-colors:active){.probe{order:1;background-color:Canvas;border-block-start-color:CanvasText;border-inline-start-color:GrayText;border-inline-end-color:Highlight}.swatch,.switch:before,select,input[type=search]{forced-color-adjust:none}.tier-1{border:1px solid var(--tier-1);background:repeating-linear-gradient(-45deg,var(--pale) 0 3px,var(--tier-1) 3px 4.5px)}.slider:before,.slider:after{background:CanvasText}.views :checked+span,.steps :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}@container (60em <= width < 96em){th,td{padding-inline-end:8px}td.kind,td.method,td.evidence{hyphens:auto}}.root:lang(ko){word-break:keep-all}.root:lang(ja){word-break:auto-phrase}.root:lang(ar){line-height:1.45}.root:lang(ar) :is(.headline,.lead,.title,.subtitle,.words,.note,.tip *){letter-spacing:0;line-height:1.45}.root[dir=rtl] [lang=en]{direction:ltr;unicode-bidi:isolate;text-align:right}.on-paper{display:none}@media print{:host{container-type:inline-size;min-block-size:0!important}.root{--background: #fff !important;--text: #16181d !important;--muted: #59616b !important;--grid: #e4e7ea !important;--axis: #868e98 !important;--accent: #b3122d !important;--tier-0: #8f0e24 !important;--tier-1: #dc4a5f !important;--tier-2: #b3122d !important;--tier-3: #b3122d !important;--series-5: #f6c3ca !important;--series-6: #eceef1 !important;--pale: #fdeaec !important;--dot: #3a414b !important;--px: 1px !important;background:#fff;color-scheme:light;print-color-adjust:exact}@supports (zoom: tan(atan2(1cqi,1px))){.root{inline-size:842px;zoom:tan(atan2(100cqi,842px))}}.filters,.widen,.newer .button,.newer details:not([open]),.choices,.legend,.companion,.ledger,.export,.own-data,.more,.tip,.plot:has(svg)>:not(svg){display:none}.on-paper{display:block;inline-size:100%;block-size:auto}.figures{flex-wrap:nowrap;column-gap:40px}.trend,.incidents,.said,.said>div:last-child{display:block}.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.chart,tr,.note{break-inside:avoid}.table{margin-block-start:40px}.table .title,thead,.sources-panel .words{break-after:avoid}thead .link{display:contents}.table table{font-size:13px;line-height:17px}.table th,.table td{padding-block:5px}td.evidence{white-space:nowrap}.sources-panel .words:before{display:none}.sources-panel a{text-decoration:none}.sources-panel ol{columns:3;column-gap:24px;font-size:10px;line-height:12px}.sources-panel li{padding-block:2px}.sources-panel .address{display:inline;margin-inline-start:4px}}';var H=["incidents","estimates","claims","sources"];var Fe=[[/^PK\x03\x04[^]*(?:\[Content_Types\]|xl\/|spreadsheet)/,"an Excel workbook (.xlsx), not text: save it as CSV"],[/^PK\x03\x04/,"a ZIP archive, not data: unpack it first"],[/^\xd0\xcf\x11\xe0/,"an old Excel workbook (.xls), not text: save it as CSV"],[/^\x1f\x8b/,"a gzip archive, not data: unpack it first"],[/^%PDF/,"a PDF, not data"],[/^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF....WEBP)/,"a picture, not data"],[/^\s*<(?:[^]*<)?!?(?:doctype )?(?:html|head|body|script)\b/i,"a web page (HTML), not data"],[/^\s*</,"XML, not data"],[/\0/,"no text: wanted CSV or JSON"]],v=class extends Error{constructor(n,e){super(e),this.code=n}};function Cn(r,n,e){let t={base:n,control:new AbortController,files:[],host:"",size:0,last:Date.now()},i=setInterval(()=>{t.host&&e("loading",t.host,t.size/1048576),t.waits&&Date.now()-t.last>3e4&&t.control.abort(t.stalled=!0)},250),a=()=>{clearInterval(i),t.control.abort(),t.files=null},o=(...p)=>{t.files&&(a(),e(...p))},d=()=>{if(!(!t.files||!t.host||t.size<1048576))return e("loading",t.host,t.size/1048576),new Promise(p=>setTimeout(p,50))};return Ie(t,r).then(d).then(()=>o("files",t.origin,t.files),p=>o("failure",...Pe(p))),a}function Pe(r){return r instanceof v?[r.code,r.message]:[r instanceof RangeError?"memory":"data",`the data could not be read: ${r.message}`]}async function Ie(r,n){try{let e=_n(n);if(e==="Blob"||e==="File"){r.origin="";let t=Z(n.name??"data.csv");if(n.size>64*1048576)throw pn(t,n.size);[r.host,r.size]=[t,n.size],await un(r,t,new Uint8Array(await n.arrayBuffer()))}else if(e==="HTMLScriptElement")await un(r,"inline data",new TextEncoder().encode(n.textContent));else if(e==="URL"||typeof n=="string"){let t=Tn(n,r.base,i=>`${i} is no address`);r.origin=t.host||void 0,r.files.address=t.href,await Un(r,t)}else{if(n?.[0]instanceof Blob)throw new v("data","wanted one file, read several");await Ln(r,"",n)}}catch(e){throw e instanceof Error?e:new v("data","the data could not be read")}}function _n(r){return Object.prototype.toString.call(r).slice(8,-1)}async function Un(r,n,e){let t=n.protocol==="data:"?"data.csv":n.pathname.split("/").pop()||n.host;await un(r,t,await Me(r,n,t),n,e)}function Tn(r,n,e){try{let t=new URL(r,n);if(/^(?:https?|file|data|blob):$/.test(t.protocol))return t}catch{}throw new v("data",e(fn(r)))}async function Me(r,n,e){let{size:t,control:{signal:i}}=r,a=null,o=d=>a=d.effectiveDirective;document.addEventListener("securitypolicyviolation",o),r.host=n.host,r.waits=!0,r.last=Date.now();try{let d=await fetch(n.href,{signal:i});if(!d.ok)throw new v("http",`${e}: ${n.host} answered ${`${d.status} ${d.statusText}`.trim()}`);let p=+d.headers.get("content-length");if(r.size+p>64*1048576)throw pn(e,p);return await Re(r,d,e)}catch(d){throw await new Promise(p=>setTimeout(p)),r.stalled?new v("http",`${e}: ${n.host} has sent nothing for ${3e4/1e3} seconds`):typeof d.code=="string"&&!(d instanceof v)?new v("cors",d.message):d instanceof v||d instanceof RangeError?d:qe(n,a,r.size>t)}finally{r.waits=!1,document.removeEventListener("securitypolicyviolation",o)}}async function Re(r,n,e){let t=n.body?.getReader(),i=[],a=0;for(let d;t&&!(d=await t.read()).done;)if(i.push(d.value),a+=d.value.length,r.size+=d.value.length,r.last=Date.now(),r.size>64*1048576)throw pn(e,0);let o=new Uint8Array(a);for(let d,p=a;d=i.pop();)o.set(d,p-=d.length);return o}function pn(r,n){let e=n?`is ${Math.ceil(n/1048576)} MB long`:"does not end";return new v("data",`${r} ${e}; wanted at most 64 MB`)}function qe({href:r,protocol:n,origin:e,host:t},i,a){if(i)return new v("csp",`${r} could not be read: the page's Content-Security-Policy must allow it by ${i} ${e}`);let o=(d,p)=>new v(d,`${r} could not be read: ${p}`);return n==="file:"?o("cors","a browser lets no page read files from disk by their address; choose the file instead"):a?o("http","the connection broke off"):e===location.origin?o("http",`${t} does not answer`):o("cors","the address does not answer, or its server does not send Access-Control-Allow-Origin")}async function un(r,n,e,t,i){(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255)&&(e=new TextEncoder().encode(new TextDecoder(e[0]===255?"utf-16le":"utf-16be").decode(e)));let o=String.fromCharCode(...e.subarray(0,2e3)).replace(/^\xef\xbb\xbf/,""),d=Fe.find(([p])=>p.test(o));if(d)throw new v("data",`${n} is ${d[1]}`);if(!/^\s*[[{]/.test(o))return void(r.files[i??0]=[n,e]);await Ln(r,n,Ge(n,new TextDecoder().decode(e)),t,i)}async function Ln(r,n,e,t,i){let a=d=>[n,d].filter(Boolean).join(": "),o=(d,p=0)=>r.files[p]=[a(`${H[p]}[]`),Be(d,a(H[p]))];if(Array.isArray(e))return o(e,i);if(i!==void 0)throw D(n,"wanted CSV or a list of rows",e);if(!e||typeof e!="object")throw D(n,'wanted a URL, a Blob, a list of rows, or an object with a list "incidents"',e);if(r.files.created??=e.created,Array.isArray(e.resources))return Ze(r,a,e.resources,t);for(let[d,p]of H.entries()){let g=e[p]??[];if(!Array.isArray(g))throw D(a(p),"wanted a list of rows",g);g.length&&o(g,d)}if(!r.files[0])throw D(n,'wanted a list "incidents" with rows, or "resources" as a datapackage.json has',e)}async function Ze(r,n,e,t){let i=[];for(let[a,o]of e.entries()){let d=H.indexOf(o?.name);if(d<0)continue;let p=n(`resources[${a}].path`);if(r.origin==="")throw new v("data",`${p}: a page cannot read the other files of a package from disk; choose the CSV with the incidents`);if(typeof o.path!="string")throw D(p,"wanted the address of a CSV file",o.path);let g=Tn(o.path,t??r.base,k=>`${p}: wanted an address on http or https, read ${k}`);if(!/^http/.test(g.protocol))throw D(p,"wanted an address on http or https",o.path);if(g.href===t?.href)throw D(p,"wanted another file than the package itself",o.path);i.push([g,d])}if(!i.some(([,a])=>!a))throw new v("data",`${n("resources")}: wanted one whose name is "incidents"`);for(let[a,o]of i)await Un(r,a,o)}function Be(r,n){if(!r.length)throw new v("data",`${n}: the list is empty; wanted rows with date, target, amount_usd`);if(r.length>1e6)throw new v("data",`${n}: wanted at most 1000000 rows, read ${r.length}; more go as CSV`);let e=new Map,t=Array.from(r,(a,o)=>{if(!a||typeof a!="object"||Array.isArray(a))throw D(`${n}[${o}]`,"wanted an object",a);let d=[];for(let[p,g]of Object.entries(a)){let k=`${n}[${o}].${Z(p)}`;if(e.has(p)||e.set(p,e.size),e.size>200)throw new v("data",`${k}: wanted at most 200 columns`);d[e.get(p)]=jn(g,k)}return d}),i=[...e.keys()];return[i,...t.map(a=>i.map((o,d)=>a[d]??""))]}function jn(r,n){if(Array.isArray(r))return r.map(e=>jn(e,n)).join(";");if(typeof r=="boolean")return r?"yes":"no";if(/^(?:object|function|symbol)$/.test(typeof(r??"")))throw D(n,"wanted a text, a number, true, false, null or a list of texts",r);return`${r??""}`}function D(r,n,e){let t=Array.isArray(e)?"a list":e&&typeof e=="object"?$e(e):null;return new v("data",`${r&&`${r}: `}${n}, read ${t??(typeof e=="function"?"a function":fn(e))}`)}function $e(r){let n=_n(r);if(n!=="Object")return`a ${n}`;let e=Object.keys(r);return e.length?`an object with ${Z(e.join(", "))}`:"an empty object"}function fn(r){return typeof r=="string"?`"${Z(r)}"`:Z(String(r))}function Z(r){return r=r.replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,""),r.length>80?`${r.slice(0,80)}…`:r}function Ge(r,n){try{return JSON.parse(n)}catch{let e=Ve(n),t=n.slice(0,e).split(`
`),i=n.slice(e,e+20).split(/\s*\n/)[0];throw new v("data",`${r}, line ${t.length}, column ${t.at(-1).length+1}: this is no JSON, read ${i.trim()?fn(i):"the end"}`)}}function Ve(r){let n=/[\s]*(?:([[{])|([\]}])|([,:])|("(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y,e=[],t="value",i=!1;for(;;){let a=n.lastIndex,[o,d,p,g,k]=n.exec(r)??[],E=p&&(t==="next"||i)&&p==={"[":"]","{":"}"}[e.at(-1)],C=g?g===t||g===","&&t==="next"&&e.length:p?E:k&&t==="key"?!0:t==="value";if(!o||!C)return a+/^\s*/.exec(r.slice(a))[0].length;d&&e.push(d),p&&e.pop();let O=e.at(-1)==="{";i=!!d,t=d||g===","?O?"key":"value":g?"value":t==="key"?":":"next"}}var Q={en:`The interactive figure is not shown, because the rules of this page forbid its program.
The interactive figure is not shown, because this browser does not run its program.
The interactive figure is not shown, because its program could not be started.`,ko:`이 페이지의 보안 설정 때문에 대화형 그래픽을 표시할 수 없습니다.
이 브라우저에서는 대화형 그래픽을 실행할 수 없습니다.
대화형 그래픽을 시작하지 못했습니다.
8억;4만
 달러
%
<1%
%포인트
건
 중 
억 달러, 전체 중
발표치
년
–년
–
–
–
부터
까지
연중 일부
, 
, 
, 
 또는 
no
유엔 패널 목록
정부 지목
전체 사건
대상
수법
조직
근거
국가
거래소
기타 디파이
브리지
지갑업체
게임
도박
결제
펀드
수탁업체
개인 보유자
기타
거래소
디파이
브리지
지갑
게임
도박
결제
펀드
수탁업체
개인 보유자
기타
사회공학
개인키 탈취
악성코드
위장 IT 인력
스마트계약 결함
공급망
화면 위조
불명
정부
유엔 패널
분석업체
연구자
명시 없음
북한, 조직 미상
불명
명시 없음
나머지
유엔 패널
유엔 패널(한 국가 인용)
미사일
미사일 등
대량살상무기 전체
비율 제시 없음
전 세계 수치 없음
북한 수치 없음
비중을 낼 수 없는 수치
같은 판의 두 수치 없음
이 데이터에 전 세계 수치 없음
현재 선택
이 목록
 
; 
: 


 도난당한 암호화폐의 가 북한 몫( 집계)
 플랫폼에서 도난당한 암호화폐의 가 북한 몫( 집계)
 거래소에서 도난당한 암호화폐의 가 북한 몫( 집계)
 플랫폼과 개인 지갑에서 도난당한 암호화폐의 가 북한 몫( 집계)
 집계로는 이 기간 북한의 비중을 낼 수 없음
전 세계 도난액 중 북한의 비중.
전 세계 플랫폼 도난액 중 북한의 비중.
전 세계 거래소 도난액 중 북한의 비중.
전 세계 플랫폼과 개인 지갑 도난액 중 북한의 비중.
필터 중 연도만 적용된다.
필터는 적용되지 않고 발언 주체 선택만 적용된다.
필터는 적용되지 않는다.
같은 판의 두 수치를 나눠 자체 계산.
: 발표치.
: 발표치. 나머지: 같은 판의 두 수치를 나눠 자체 계산.
회색 점: 최초 발표치.
회색 점: 최신판.
가로 괄호: 비중 계산에 쓰인 수치의 범위.
무엇을 노렸나
어떤 수법을 썼나
어느 조직이 지목됐나
누가 그렇게 보나
피해자는 어디에 있나
 중 비중
100달러 중 달러
 자금 기준.  주장, .
 자금 기준. 익명 회원국 주장, . 유엔 패널이 인용했을 뿐 패널의 조사 결과가 아니다.
: 
: , .
 자금에 관한  수치: 
유엔 패널이 인용한 한 국가 주장: 무기 자금의 가 불법 사이버 수단에서 나온다
이 발언 주체들은 무기 자금에 관한 주장 없음
이 데이터에 무기 자금에 관한 주장 없음
무기 자금에 관한 주장들
공개된 주장, 오래된 순. 가리키는 프로그램이 서로 달라 추세로 이을 수 없다.
외화 수입에서 차지하는 비중
도난 자금의 몫, 단위 %. 위와는 다른 물음
이 선택으로는 그릴 것이 없음
점선: 필터가 없을 때.
연도별 도난액, 가장 강한 근거별.
연도별 도난액, 대상 유형별.
연도별 도난 건수, 가장 강한 근거별.
연도별 도난 건수, 대상 유형별.
첫해부터의 누적 도난액, 가장 강한 근거별.
첫해부터의 누적 도난액, 대상 유형별.
세로선: 확인된 최저–최고 수치.
다른 해는 회색.
()
까지 누적 
년 말까지 누적 
 
도난이 가장 많았던 때는 , 건 중 건
피해가 가장 컸던 때는 , 로 목록의 
피해가 가장 컸던 때는 , 로 합계의 
같은 해, 서로 다른 집계
이름 아래: 발표일.
작은 점: .
같은 해의 다른 집계
연중 일부
최초판, 이후 수정
최신판, 수정치
이 선택으로는 그릴 도난이 없음
원 하나가 도난 한 건, 위치는 발생일. 넓이는 피해액, 채움은 가장 강한 근거.
원 없이 표에만 있는 것: , 그려진 모든 것보다 작다.
도난 1건: , 
피해액을 알 수 없는 도난 
 중 최대 사건이 합계의 를 차지
큰 사건 여섯이 합계의 를 차지
언제 무엇이라 했나
누적 집계 에 이르러(, )
이 발언 주체들은 누적 집계 없음
점 하나가 발표 한 건, 위치는 발표일. 세는 사건과 기간이 서로 달라 선으로 잇지 않는다.
위로 뻗은 선은 “최소”, 위의 가로선은 “최대”.
다른 단위: .
(, )
비용·예산·수출에 관한 발표들
회색: 한 해에 관한 다른 기관의 수치. 빨간색: 그해 도난액(현재 선택). 규모를 가늠하려 나란히 놓았을 뿐 비율이 아니다.
막대 없음(한 해 전체의 지출·예산·수출 금액이 아님): .
행
달러
도난액(현재 선택)
현재 선택에 도난 없음
총 도난액
공격 건수
지갑 보유액
지갑 보유액, 선마다 10배
유엔
정부
기업
연구소
약 
최소 
최대 
연 
공격 건
년 
핵
미사일 등 프로그램
핵무기
대량살상무기
플랫폼
거래소
개인 지갑 포함 전체
전 유엔 패널 위원들
. 
가장 강한 근거: 
북한의 암호화폐 절도, 종합 데이터, 판
, 년 집계
, , 년 집계
 발표
 발표,  집계
판
판,  집계
판: 
판,  집계: 
수치 범위로는 
최초 발표보다  낮음
최초 발표보다  높음
최신판보다  낮음
최신판보다  높음
(하한 )
북한 
전 세계 
,  발표
(발표치)
(발표치); 
(자체 계산): 
Enter 키로 전체 다시 보기
Enter 키로 이것만 보기
Enter 키로 모든 연도 다시 보기
Enter 키로 년만 보기
Enter 키로 사각형에 표시
 자금 중 비중
대상 기간: 
 이후
까지
년 ,  중
까지의 데이터
까지 누적 
년 말까지 누적 
, 년 확인된 최저–최고 수치
이 가운데 건 이견 있음
년 최대: , 
가장 강한 근거별
발표된 수치로 계산.
범위: 
첫 발표 , 
다시 , 
이후 , 
 상향한 , 
 하향한 , 
 상향, 
 하향, 
이견 있음: 지목이 반박됐거나 중복 집계일 수 있음
피해액 전부 또는 거의 전부 반환
출처에 따라 에서 
유엔 목록 
제재모니터링팀 
유엔 패널 목록에 의심 사건으로 기재
북한 소행으로 지목: 
그 밖에 곳
목록 합산: 행, . 발표치는 
제재모니터링팀 표 합산: 행, . 발표치는 
데이터 합산: 행, . 발표치는 
막대 하나가 한 해, 금액은 유엔 목록 기재액. 빨간색은 패널 보고서가 따로 언급한 것.
막대: 이 데이터의 행. 점: 발표치.
반올림: 합계를 발표된 자릿수로 맞추면 발표치와 같음. 내역 없음: 발표치가 행의 합계보다 큼.
: 건수 ; 달러 
, 이 데이터
차이
 발표
없음
반올림
내역 없음
이 데이터가 더 큼
유엔 목록 금액 기준
자체 표 금액 기준
전체 사건, 가장 유력한 금액 기준
사건 범위
필터
연도
피해액
이견
전체
포함
제외
피해자·수법·메모 검색
초기화
첫해
마지막 해
첫해 1년 앞으로
첫해 1년 뒤로
–
마지막 해 1년 앞으로
마지막 해 1년 뒤로
최소 피해액, 달러
금액
가장 유력
유엔 목록 기재액
확인된 최저
확인된 최고
이견 있는 사건
포함
완료
모두 초기화
 표시.
모두
없음
설명
모든 연도
모든 대상
모든 수법
모든 조직
모든 근거
모든 국가
모든 피해액
이견 포함
검색어 없이
집계 기관
판
최신판
최초 발표
분류 기준
대상별
수법별
조직별
근거별
국가별
표시 단위
미국 달러
도난 건수
누적액
막대 구분
발언 주체: 종 중 
유엔
정부
기업
연구소
다른 집계:  중 
다른 집계: 모두
다른 집계: 없음
막대 없는 발표 더 보기
이전
다음
닫기
, 피해액 큰 순
, 피해액 작은 순
, 최신순
, 오래된 순
, 피해자순
, 유형순
, 수법순
, 근거순
날짜
피해자
유형
수법
근거
피해액, 달러
출처
건수
달러
이견 있음
반환됨
건 모두 보기
간략히 보기
출처 건
출처 건: 
현재 선택의 출처
표시된 내용의 출처가 데이터에 없다.
, 
행에 인용
출처 건, 가장 많이 인용된 것:
저장·인용·공유
PNG 저장
SVG 저장
CSV 저장
JSON 저장
인용
링크
퍼가기
복사
복사됨
텍스트가 선택됐습니다. 키보드나 메뉴로 복사하세요
파일이 저장되지 않았다면 텍스트를 복사해 이 이름의 파일로 저장하세요
파일이 저장되지 않았다면 그림을 마우스 오른쪽 단추로 누르거나 길게 눌러 저장하세요
이 페이지의 규칙 때문에 그림을 표시할 수 없습니다. SVG는 복사할 수 있습니다
문장
현재 선택 링크
현재 선택, “” 속성값
실시간: 데이터가 바뀌면 함께 바뀜
고정: 오늘 상태 그대로 유지
예상과 다른 셀 개:
제외된 행 개:
제외된 행 개, 그 밖에도 예상과 다른 내용:
그 밖에 개
.
사용자 파일
이 페이지의 자체 데이터
 데이터
에서 데이터를 불러오는 중…
에서 데이터를 불러오는 중: MB…
다시 시도
내 파일 열기…
데이터는 브라우저 밖으로 나가지 않습니다.
원래 데이터로 돌아가기
여기에 파일을 놓으세요
 ,  합계 
 ,  합계 
 (),  합계 
 (),  합계 
 없음
 중 이 선택에 맞는 것 없음
유엔 패널 목록의 도난
각국 정부가 북한 소행으로 지목한 도난
정부가 지목한 도난
북한 소행으로 지목된 도난
유엔 패널이 의심 사건으로 올린 도난
북한 소행으로 지목됐거나 유엔 패널이 의심 사건으로 올린 도난
(유엔 목록에 금액이 있는 것)
에서 
년–
 / 
대상은 
대상 종
대상 선택 없음
수법은 
수법 종
수법 선택 없음
조직은 
조직 곳
조직 선택 없음
근거는 
근거 종
근거 선택 없음
국가는 
개국
국가 선택 없음
기타 대상
불명
 이상
이견 있는 사건 제외
검색어 “”
조건: .
최대 사건은  , 합계의 다.
피해자는 , 발생 시기는 .
패널은 이를 의심 사건이며 조사 중이라고 적었다.
건 중 에 근거한다.
건은 
건은 
모두 에 근거한다.
정부 발표
유엔 패널의 의심 사건 목록
분석업체 지목
독립 연구자의 지목이나 잠정적 발언
 이후 데이터가 바뀌었다: .
추가 
삭제 
금액 정정 건
지목 변경 건
기타 수정 건
공표 내용 변경 건
총액  증가()
총액  감소()
현재 선택: .
현재 선택의 건수와 금액은 그대로다.
 → 
변경 내용
기타 수정
새 데이터 보기
이전 데이터 보기
도난액, 
같은 사건의 최저–최고
도난 건수, 이견 없음
도난 건수, 이견 건
최대: , 
가장 유력한 금액
유엔 목록 기재액
확인된 최저 금액
확인된 최고 금액
제외된 사건 없음.
 제외.
() 제외.
유엔 목록에 금액 없음: .
정부(기관, 검찰, 경찰 또는 여러 정부의 모임)가 북한 소행으로 지목.
유엔 전문가 패널이 의심 사건으로 올려 조사 중. 지목한 정부는 없음.
분석·보안업체가 지목. 정부나 유엔 패널의 지목은 없음.
독립 연구자가 지목했거나 당국자가 잠정적으로 언급: 가장 약한 단계.
누가 지목했는지 데이터에 없음.
: −, −
정부가 지목한 사건 제외 시
유엔 패널 목록이 가장 강한 근거인 사건 제외 시
업체 지목이 가장 강한 근거인 사건 제외 시
독립 연구자나 잠정적 발언만 지목한 사건 제외 시
누가 지목했는지 데이터에 없는 사건 제외 시
이견 있는 사건 제외 시
출처
집계 방법
데이터
상태
현재 선택에 명시된 출처 없음.
; 그 밖에 곳, 행별 표기.
도난 당시 달러 가치이며 동결·반환된 금액을 빼지 않았다. 지목은 해당 기관의 판단이지 판결이 아니다.
 작성, SHA-256 .
이 프로젝트의 데이터가 아님: .
북한의 암호화폐 절도, 종합 데이터: 
선택된 행 없음.
행, ().
행, (), 최저–최고 .
선택: ; .
선택: ; 필터 없음.
, 판.
데이터:  작성, SHA-256 .
데이터: .
상태: “”.
,  열람`,ja:`このページのセキュリティ設定により、操作できる図は表示されません。
このブラウザーでは操作できる図を実行できません。
操作できる図を開始できませんでした。
8億;4万
ドル
%
<1%
ポイント
件
のうち
億ドル、総額中
公表値
年
–年
–
–
–
から
まで
年の一部
、
、
、
、
no
国連パネル一覧
政府が名指し
全事件
標的
手口
組織
根拠
国
取引所
その他DeFi
ブリッジ
ウォレット業者
ゲーム
賭博
決済
ファンド
保管業者
個人保有者
その他
取引所
DeFi
ブリッジ
ウォレット
ゲーム
賭博
決済
ファンド
保管業者
個人保有者
その他
人をだます手口
秘密鍵の窃取
マルウエア
偽装IT労働者
契約コードの欠陥
供給網
画面の偽装
不明
政府
国連パネル
分析会社
研究者
記載なし
北朝鮮、組織名なし
不明
記載なし
それ以外
国連パネル
国連パネル（ある国を引用）
ミサイル
ミサイルなど
大量破壊兵器全般
割合の明示なし
世界全体の数値なし
北朝鮮の数値なし
割合を出せない数値
同じ版の2数値なし
このデータに世界全体の数値なし
この選択
この一覧

；
：


に盗まれた暗号資産のが北朝鮮に（集計）
にプラットフォームから盗まれた暗号資産のが北朝鮮に（集計）
に取引所から盗まれた暗号資産のが北朝鮮に（集計）
にプラットフォームと個人ウォレットから盗まれた暗号資産のが北朝鮮に（集計）
集計では、この期間の北朝鮮の割合は出せない
世界の盗難額に占める北朝鮮の割合。
世界のプラットフォームからの盗難額に占める北朝鮮の割合。
世界の取引所からの盗難額に占める北朝鮮の割合。
世界のプラットフォームと個人ウォレットからの盗難額に占める北朝鮮の割合。
年以外のフィルターは効かない。
フィルターは効かず、発言者の選択だけを反映する。
フィルターは効かない。
同じ版の2数値から独自に算出。
は公表値。
は公表値、ほかは同じ版の2数値から独自に算出。
灰色の点：最初の公表値。
灰色の点：最新版の値。
横の括弧：割合のもとになる数値の幅。
何が狙われたか
どんな手口か
どの組織とされるか
誰がそう言うのか
被害者はどこにいるか
に占める割合
100ドルのうちドル
の資金について。の主張、。
の資金について。匿名の加盟国の主張、。国連パネルが引用したもので、パネルの認定ではない。
：
：、。
の資金についてのの数字：
国連パネルが引用したある国の主張：兵器資金のは不正なサイバー手段から
これらの発言者に兵器資金についての主張なし
このデータに兵器資金についての主張なし
兵器資金について言われてきたこと
公表された主張、古い順。対象の計画が異なり、推移としてはつなげない。
外貨収入に占める割合
盗みによる分、単位%。上とは別の問い
この選択では描くものがない
破線：フィルターなしの場合。
年ごとの盗難額、最も強い根拠別。
年ごとの盗難額、標的の種類別。
年ごとの盗難件数、最も強い根拠別。
年ごとの盗難件数、標的の種類別。
最初の年からの累計盗難額、最も強い根拠別。
最初の年からの累計盗難額、標的の種類別。
縦線：確認できた最低–最高の数値。
ほかの年は灰色。
（）
までに累計
年末までに累計
に
盗難が最も多いのは：件のうち件
被害が最大なのは：、一覧の
被害が最大なのは：、合計の
同じ年、異なる集計
名前の下：公表日。
小さな点：。
同じ年の他の集計
年の一部
初版、のちに改訂
最新版、改訂後
この選択では描く盗難がない
円1つが盗難1件、位置は発生日。面積は被害額、塗りは最も強い根拠。
円がなく表だけにあるもの：、描かれたどれよりも小さい。
盗難1件：、
被害額不明の盗難
のうち最大の1件が合計のを占める
最大の6件が合計のを占める
いつ何が言われたか
累計の公表値はに（、）
これらの発言者に累計なし
点1つが発表1件、位置は公表日。数える盗難も期間も異なり、線ではつながない。
上に伸びる線は「少なくとも」、上端の横線は「最大」。
他の単位：。
（、）
費用・予算・輸出について言われたこと
灰色：ある1年について他者が示した額。赤：その年の盗難額（この選択）。規模の目安に並べたもので、比率ではない。
棒なし（丸1年の支出・予算・輸出の額ではない）：。
行
ドル
盗難額（この選択）
この選択に盗難なし
盗難総額
攻撃件数
ウォレット残高
ウォレット残高、線ごとに10倍
国連
政府
企業
研究機関
約
少なくとも
最大
年間
攻撃件
年
核
ミサイルなどの計画
核兵器
大量破壊兵器
サービス
取引所
個人ウォレット含む全体
国連パネルの元委員
。
最も強い根拠：
北朝鮮の暗号資産窃取、集約データ、版
、年分
、、年分
公表
公表、対象は
版
版、対象は
版：
版、対象は：
数値の幅では
最初の公表値より低い
最初の公表値より高い
最新版より低い
最新版より高い
（下限）
北朝鮮
世界全体
、公表
（公表値）
（公表値）；
（独自に算出）：
Enterキーで全体に戻す
Enterキーでこれだけ表示
Enterキーで全年に戻す
Enterキーで年だけ表示
Enterキーで正方形に表示
の資金に占める割合
対象期間：
以降
まで
年の、のうち
までのデータ
までに累計
年末までに累計
、年に確認できた最低–最高の数値
うち件に異論あり
年の最大：、
最も強い根拠別
公表値から算出。
幅：
当初、
再び、
その後、
引き上げて、
引き下げて、
引き上げ、
引き下げ、
異論あり：犯行の特定に反論があるか、二重計上の可能性
全額かほぼ全額が返還された
出典によりから
国連の一覧では
監視チームでは
国連パネルが疑いとして一覧に記載
北朝鮮の犯行と指摘：
ほか者
一覧の合算：行で、公表値は
監視チームの表の合算：行で、公表値は
データの合算：行で、公表値は
棒1本が1年、金額は国連の一覧の記載額。赤はパネルの報告書が個別に挙げたもの。
棒：このデータの行。点：公表値。
四捨五入：合計を公表値の桁数にそろえると公表値と同じ。内訳なし：公表値が行の合計より多い。
：件数 ；ドル 
、このデータ
差
公表
なし
四捨五入
内訳なし
このデータが上回る
国連の一覧の金額
その表の金額
全事件、最も有力な金額
事件の範囲
フィルター
年
被害額
異論
全て
含む
除く
被害者・手口・注記を検索
リセット
最初の年
最後の年
最初の年を1年前に
最初の年を1年後に
–
最後の年を1年前に
最後の年を1年後に
最小の被害額、ドル
金額
最も有力
国連一覧の記載額
確認できた最低
確認できた最高
異論のある事件
含める
完了
すべてリセット
を表示。
全て
なし
説明
全年
全標的
全手口
全組織
全根拠
全ての国
全被害額
異論を含む
検索語なし
集計者
版
最新版
最初の公表値
分類
標的別
手口別
組織別
根拠別
国別
単位
米ドル
盗難件数
累計
積み上げ
発言者：種のうち
国連
政府
企業
研究機関
他の集計：のうち
他の集計：全て
他の集計：なし
棒のない発表をさらに表示
前へ
次へ
閉じる
、被害額の大きい順
、被害額の小さい順
、新しい順
、古い順
、被害者順
、種類順
、手口順
、根拠順
日付
被害者
種類
手口
根拠
被害額、ドル
出典
件数
ドル
異論あり
返還
件すべて表示
表示を減らす
出典件
出典件：
この選択の出典
表示内容の出典はデータにない。
、
行が引用
出典件、引用の多いもの：
保存・引用・共有
PNGで保存
SVGで保存
CSVで保存
JSONで保存
引用
リンク
埋め込み
コピー
コピー済み
テキストを選択しました。キーボードかメニューでコピーしてください
ファイルが保存されなかった場合は、テキストをコピーしてこの名前のファイルに保存してください
ファイルが保存されなかった場合は、画像を右クリックまたは長押しして保存してください
このページの規則により画像を表示できません。SVGはコピーできます
文章
この選択へのリンク
この選択、属性「」用
自動更新：データの更新とともに変わる
固定：今日のまま変わらない
想定外のセル個：
行を除外：
行を除外、ほかにも想定外あり：
ほか件
。
手元のファイル
このページ独自のデータ
のデータ
からデータを読み込んでいます…
からデータを読み込んでいます：MB…
もう一度試す
自分のファイルを開く…
データがブラウザの外に出ることはありません。
元のデータに戻る
ここにファイルをドロップ
、に計
、に計
（）、に計
（）、に計
なし
のうち、この選択に合うものなし
国連パネルの一覧にある盗難
各国政府が北朝鮮の犯行とする盗難
政府が名指しした盗難
北朝鮮の犯行とされる盗難
国連パネルが疑いとして挙げた盗難
北朝鮮の犯行とされるか、国連パネルが疑いとして挙げた盗難
（国連の一覧に金額があるもの）
で
年–
／
標的は
標的は種
標的の選択なし
手口は
手口は種
手口の選択なし
組織は
組織
組織の選択なし
根拠は
根拠は種
根拠の選択なし
国は
カ国
国の選択なし
その他の標的
不明
以上
異論のある事件を除く
検索語「」
条件：。
最大はので、合計の。
被害者は、発生は。
パネルは「疑いがあり調査中」の事件としている。
件のうちに基づく。
件は
件は
すべてに基づく。
政府の発表
国連パネルによる疑い事例の一覧
分析会社の指摘
独立系研究者の指摘または暫定的な発言
以降のデータの変更：。
追加
削除
金額の訂正件
犯行特定の変更件
その他の修正件
公表内容の変更件
総額増（）
総額減（）
この選択：。
この選択の件数と総額は変わらない。
 → 
変更内容
その他の修正
新しいデータを表示
以前のデータを表示
盗難額、
同じ盗難の最低–最高
盗難件数、異論なし
盗難件数、異論あり件
最大：、
最も有力な金額
国連一覧の記載額
確認できた最低額
確認できた最高額
除外なし。
を除外。
（）を除外。
国連の一覧に金額なし：。
政府（機関、検察、警察、または複数の政府の集まり）が北朝鮮の犯行としている。
国連専門家パネルが疑いのある事件として挙げ、調査中。名指しした政府はない。
分析会社かセキュリティー会社が北朝鮮の犯行としている。政府や国連パネルの指摘はない。
独立系研究者の指摘、または当局者の暫定的な発言：最も弱い段階。
誰の指摘かはデータにない。
：−、−
政府が名指しした事件を除くと
国連パネルの一覧が最も強い根拠の事件を除くと
会社の指摘が最も強い根拠の事件を除くと
独立系研究者か暫定的な発言だけが指摘する事件を除くと
誰の指摘かデータにない事件を除くと
異論のある事件を除くと
出典
数え方
データ
状態
この選択に出典の記載なし。
；ほか者、行ごとに記載。
盗難時のドル換算額で、凍結・返還分を差し引いていない。犯行の特定は名を挙げた機関の判断であり、判決ではない。
作成、SHA-256 。
このプロジェクトのデータではない：。
北朝鮮の暗号資産窃取、集約データ：
選択された行なし。
行、（）。
行、（）、最低–最高。
選択：；。
選択：；フィルターなし。
、版。
データ：作成、SHA-256 。
データ：。
状態：「」。
、閲覧`,zh:`此页面的安全策略不允许运行交互图表。
此浏览器无法运行交互图表。
交互图表未能启动。
8亿;4万
美元
%
<1%
个百分点
起盗窃
（共）
亿美元（总额）
原公布值
年
–年
至
至
–
起
至
非全年
、
，
和
或
no
联合国专家小组清单
政府指名
全部案件
目标
手法
行为方
证据
国家/地区
交易所
其他DeFi
跨链桥
钱包商
游戏
博彩
支付
基金
托管商
个人持有者
其他
交易所
DeFi
跨链桥
钱包
游戏
博彩
支付
基金
托管商
个人持有者
其他
社会工程
密钥被盗
恶意软件
假冒IT人员
合约漏洞
供应链
伪造界面
不明
政府
联合国专家小组
分析公司
研究者
未说明
朝鲜（未指明单位）
不明
未说明
其余
联合国专家小组
联合国专家小组引述一国
导弹
导弹及其他用途
所有此类武器
未给百分比
无全球数字
无朝鲜数字
数字得不出占比
无同一版本的两个数字
本数据无全球数字
当前选择
本清单

；
：


据统计，失窃加密货币的流向朝鲜
据统计，平台失窃加密货币的流向朝鲜
据统计，交易所失窃加密货币的流向朝鲜
据统计，平台和个人钱包失窃加密货币的流向朝鲜
按的统计，无法给出这些年份的全球盗窃占比
朝鲜占全球盗窃的比重。
朝鲜占全球平台盗窃的比重。
朝鲜占全球交易所盗窃的比重。
朝鲜占全球平台和个人钱包盗窃的比重。
筛选条件中仅年份对其有效。
筛选对其无效，只随发言方的选择而变。
筛选对其无效。
占比为此处计算，所用两个数字出自同一版本。
为原公布值。
为原公布值，其余为此处计算，所用两个数字出自同一版本。
灰点：首次公布值。
灰点：最新版本的值。
括线：占比所依据数字的区间。
盗窃目标
作案手法
所指单位
依据谁的说法
受害者所在地
占的比重
每100美元中的美元
用于，称，。
用于，某未具名成员国称，。联合国专家小组引述此说，但并非小组的结论。
，称
，称，。
就资金给出的数字：
联合国专家小组引述一国称：武器资金的来自非法网络手段
这些发言方未谈及武器资金
本数据中没有关于武器资金的说法
关于武器资金的各种说法
已公布的说法，由旧到新。所指计划不同，不能连成趋势。
占外汇收入的比重
盗窃所得部分，百分比；属另一问题
当前选择无可绘内容
虚线：不设筛选时的数据。
每年被盗金额，按最强证据分。
每年被盗金额，按目标类型分。
每年盗窃起数，按最强证据分。
每年盗窃起数，按目标类型分。
首年以来累计被盗金额，按最强证据分。
首年以来累计被盗金额，按目标类型分。
竖线：所见最低至最高数字。
其余年份保留为灰色。
（）
截至合计
截至年底合计
：
盗窃最多：起中的起
损失最大：，占清单的
损失最大：，占合计的
同一年的不同统计
名称下方为公布时间。
小点：。
同一年的其他统计
非全年
首版，后经修订
最新版，经修订
当前选择无可绘的盗窃
每个圆为一起盗窃，位于案发日；面积为损失，填充为最强证据。
未画圆、仅列于表中：，均小于所绘各起。
1起盗窃：，
，损失不明
中最大一起占合计的
最大的六起盗窃占合计的
何时有何说法
累计数达（，）
这些发言方无累计数
每个点为一则说法，位于公布日。所计盗窃和时段各不相同，故不连线。
向上的竖线表示“至少”，顶端的横线表示“最多”。
其他单位：。
（，）
关于成本、预算和出口的说法
灰色：他人就某一年所述。红色：当前选择内当年被盗金额。并列仅为对照规模，并非比率。
未画条形，因其并非某一整年支出、预算或出口的金额：。
行
美元
当前选择内被盗金额
当前选择内无盗窃
被盗总额
攻击次数
钱包持有
钱包持有，每线十倍
联合国
政府
公司
研究机构
约
至少
最多
每年
次攻击
年
核武器
导弹和其他计划
核武器
大规模杀伤性武器
平台
交易所
全部（含个人钱包）
联合国专家小组前成员
。
最强证据：
朝鲜加密货币盗窃汇编数据，版
，年
，，年
公布
公布，涵盖
版
版，涵盖
版：
版，涵盖：
按其数字区间为
比首次公布低
比首次公布高
比最新版低
比最新版高
，低值
朝鲜
全球
，公布
，原公布值
，原公布值；
，此处计算：
按Enter恢复全部
按Enter只看这些
按Enter恢复所有年份
按Enter只看年
按Enter以此填充方格
占资金的比重
所指时段：
自起
截至
年共、
数据截至
截至：
截至年底：
，年所见最低至最高数字
其中起存在争议
年最大：，
按最强证据分
由已公布数字推算。
区间：
首次，
再次，
其后，
上调至，
下调至，
上调，
下调，
有争议：归因有相反说法，或可能重复计算
款项已全部或几乎全部归还
各来源：至
联合国清单：
监测小组：
联合国专家小组列为疑似
将其归因于朝鲜
另外家
清单合计：已读行，，对照
监测小组各表合计：已读行，，对照
各行合计：已读行，，对照
一年一条，按联合国清单所列金额；红色为其报告单独列出者。
条形：此处各行。点：公布值。
舍入：合计按公布位数取整，即为公布值。未列明细：公布值多于此处有行可查者。
：盗窃；美元
，此处各行
差额
公布
无差额
舍入
未列明细
此处各行更多
按联合国清单金额
按其各表金额
全部案件，按本项目依据最充分的金额
哪些案件
筛选
年份
损失
有争议
不限
计入
不计
搜索受害者、手法、备注
重置
起始年
结束年
起始年，早一年
起始年，晚一年
至
结束年，早一年
结束年，晚一年
最低损失，美元
金额
依据最充分
按联合国清单
所见最低
所见最高
有争议案件
计入
完成
全部重置
显示。
全选
全不选
含义
所有年份
所有目标
所有手法
所有行为方
所有证据
所有国家/地区
损失不限
含有争议案件
文字不限
统计方
版本
最新版
首次公布
分组
按目标
按手法
按行为方
按证据
按国家/地区
计量
美元
盗窃起数
累计
堆叠
发言方：类中的类
联合国
政府
公司
研究机构
其他统计：项中的项
其他统计：全选
其他统计：全不选
更多说法（无条形）
上一个
下一个
关闭
，由大到小
，由小到大
，由新到旧
，由旧到新
，按受害者
，按类型
，按手法
，按证据
日期
受害者
类型
手法
证据
损失，美元
来源
起数
美元
有争议
已归还
显示全部起
收起
个来源
个来源：
当前选择的来源
数据未注明所示内容的来源。
，
行引用
依据个来源，引用最多的是：
保存、引用和分享
存为PNG
存为SVG
存为CSV
存为JSON
引用
链接
嵌入
复制
已复制
文字已选中：请用键盘或菜单复制
若未保存文件：请复制文字，并以此名称存为文件
若未保存文件：请右键点击或长按图片来保存
本页面的规则不允许显示图片：可以复制 SVG
句子
当前选择的链接
当前选择，用于属性“”
实时：随数据更新而变化
固定：保持今日状态
个单元格与预期不符：
行被略去：
行被略去，另有与预期不符之处：
另有项
。
你的文件
本页自有数据
来自的数据
正在从加载数据…
正在从加载数据： MB…
重试
打开自己的文件…
数据不会离开你的浏览器。
返回原始数据
将文件拖放到此处
，合计（）
，合计（）
，，合计（）
，，合计（）
没有盗窃
没有盗窃符合当前选择
联合国专家小组清单所列的
由政府归因于朝鲜的
政府指名的
归因于朝鲜的
联合国专家小组列为疑似的
归因于朝鲜或被联合国专家小组列为疑似的
、联合国清单上有金额的
中
年至
，
目标为
涉类目标
不含任何目标
手法为
涉种手法
不含任何手法
指名单位为
涉个指名单位
不含任何单位
证据为
涉类证据
不含任何证据
位于
位于个国家/地区
不含任何国家/地区
其他
不明国家/地区
单起至少
不计有争议案件
匹配“”
筛选条件：。
最大一起为的，占合计的。
受害者为，。
专家小组称这些案件为疑似，仍在调查。
起中有。
依据的起
依据的起
全部依据。
政府说法
联合国专家小组疑似案件清单
分析公司说法
独立研究者或试探性表态
以来数据有变：。
新增
删去
更正金额处
变更归因处
其他修订起
公布内容变更项
总额增加（）
总额减少（）
当前选择：。
当前选择的起数和总额不变。
 → 
变更内容
其他修订
显示新数据
显示原数据
被盗，
最低至最高，同一批盗窃
起盗窃，均无争议
起盗窃，其中起有争议
最大：，
依据最充分的金额
按联合国清单所列
所见最低数字
所见最高数字
未排除任何案件。
已排除。
已排除（）。
联合国清单上无金额：。
由政府归因于朝鲜：政府机构、检方、警方或多国政府联合。
联合国专家小组列为疑似、正在调查；没有政府指名。
由分析或安全公司归因；政府和联合国专家小组均未归因。
由独立研究者归因，或出自官员的试探性表态：最弱一级。
数据未说明由谁归因。
：减少、
不计政府指名的案件
不计以联合国专家小组清单为最强证据的案件
不计以公司为最强证据的案件
不计仅由独立研究者或试探性表态指名的案件
不计数据未说明由谁归因的案件
不计有争议案件
来源
统计方法
数据
状态
当前选择未注明来源。
及另外家，逐行列出。
按被盗时的美元价值，未扣除冻结或归还部分。归因是所列机构的结论，并非判决。
汇编，SHA-256 。
此为，并非本项目数据。
朝鲜加密货币盗窃汇编数据：
未选中任何行。
（），共行。
（），共行，最低至最高。
选择：；。
选择：；未设筛选。
，版。
数据：汇编，SHA-256 。
数据：。
状态：“”。
，查阅`,fr:`L’infographie interactive n’est pas affichée : les règles de sécurité de cette page l’interdisent.
L’infographie interactive n’est pas affichée : ce navigateur ne peut pas l’exécuter.
L’infographie interactive n’a pas pu démarrer.
9 Md;6 M
 $US
 %
< 1 %
 points
 vol| vols
 sur 
Md $US, sur total
chiffre publié

-
-
–
-
dès 
→ 
partiel
, 
, 
 et 
 ou 
yes
Liste de l’ONU
Selon des gouvernements
Tous les cas
Cible
Méthode
Unité
Indice
Pays
Bourses
Autre DeFi
Ponts
Portefeuilles
Jeux
Jeux d’argent
Paiements
Fonds
Dépositaires
Particuliers
Autres
bourse
DeFi
pont
portefeuille
jeu
jeux d’argent
paiements
fonds
dépositaire
particulier
autre
Ingénierie sociale
Clé volée
Logiciel malveillant
Faux informaticien
Faille de contrat
Via un fournisseur
Faux écran
Inconnue
un gouvernement
le panel de l’ONU
une société
un chercheur
non précisé
Corée du Nord, unité non nommée
Inconnu
Non précisée
Le reste
Panel de l’ONU
Panel de l’ONU, citant un État
les missiles
les missiles et autres
toutes ces armes
pourcentage non précisé
pas de chiffre mondial
pas de chiffre nord-coréen
chiffres sans part calculable
pas deux chiffres d’une édition
Pas de chiffres mondiaux dans ces données
cette sélection
cette liste
 
 ; 
 : 


 des cryptomonnaies volées en  sont allées à la Corée du Nord, selon le décompte 
 des cryptomonnaies volées à des plateformes en  sont allées à la Corée du Nord, selon le décompte 
 des cryptomonnaies volées à des bourses en  sont allées à la Corée du Nord, selon le décompte 
 des cryptomonnaies volées à des plateformes et à des particuliers en  sont allées à la Corée du Nord, selon le décompte 
La part des vols mondiaux ne peut être donnée pour ces années selon le décompte 
Part de la Corée du Nord dans les vols mondiaux.
Part de la Corée du Nord dans les vols mondiaux à des plateformes.
Part de la Corée du Nord dans les vols mondiaux à des bourses.
Part de la Corée du Nord dans les vols mondiaux à des plateformes et à des particuliers.
Seul le filtre des années agit ici.
Aucun filtre n’agit ici, sauf le choix des intervenants.
Aucun filtre n’agit ici.
Parts calculées ici, les deux chiffres d’une même édition.
 : parts publiées.
 : parts publiées ; les autres calculées ici, les deux chiffres d’une même édition.
Point gris : première publication.
Point gris : dernière édition.
Crochet : fourchette des chiffres dont la part est tirée.
Ce qui a été visé
La méthode employée
Quelle unité est nommée
Qui le dit
Où sont les victimes
part des 
 dollars sur 100
pour  (, ).
pour , selon un État membre non nommé (). Le panel de l’ONU le cite ; ce n’est pas une conclusion du panel.
 ()
 (, ).
 sur les fonds pour  : 
 du financement des armes vient de moyens cyber illicites, selon un État que cite le panel de l’ONU
Aucune déclaration de ces intervenants sur le financement des armes
Aucune déclaration sur le financement des armes dans ces données
Ce qui a été dit du financement des armes
Déclarations publiées, les plus anciennes d’abord. Elles visent des programmes différents et ne forment pas une tendance.
Part des recettes en devises
issue de vols, en pour cent ; autre question
Rien à représenter pour ce choix
Tirets : la vue sans aucun filtre.
Montants volés par an, selon l’indice le plus solide.
Montants volés par an, selon le type de cible.
Vols par an, selon l’indice le plus solide.
Vols par an, selon le type de cible.
Cumul volé depuis la première année, selon l’indice le plus solide.
Cumul volé depuis la première année, selon le type de cible.
Trait : du plus bas au plus élevé des chiffres trouvés.
Les autres années restent en gris.
 ()
Total :  ()
Total :  (fin )
 en 
, l’année comptant le plus de vols :  sur 
, l’année la plus coûteuse : ,  de la liste
, l’année la plus coûteuse : ,  du total
Une année, plusieurs décomptes
Sous le nom : date de publication.
Petit point : .
autres décomptes de l’année
partie de l’année
première édition, révisée ensuite
dernière édition, révisée
Aucun vol à représenter pour ce choix
Un cercle par vol, placé à sa date ; la surface indique la perte, le remplissage l’indice le plus solide.
Sans cercle, dans le tableau seulement : , de moindre montant que tous ceux représentés.
Un seul vol : , 
 sans perte connue
Sur , le plus gros représente  du total
Les six plus gros vols représentent  du total
Ce qui a été dit, et quand
Les cumuls avancés atteignent  (, )
Aucun cumul avancé par ces intervenants
Un point par déclaration, à sa date de publication. Vols et périodes comptés diffèrent : aucune ligne ne relie les points.
Trait vers le haut : « au moins » ; barre au-dessus : « jusqu’à ».
En d’autres unités : .
 (, )
Ce qui a été dit des coûts, budgets et exportations
Gris : ce que d’autres ont dit d’une année. Rouge : ce qui a été volé cette année-là, dans cette sélection. Côte à côte pour l’échelle ; ce n’est pas un rapport.
Sans barre, faute d’une somme dépensée, budgétée ou exportée sur une année entière : .
lignes
$US
volé, dans cette sélection
aucun vol dans ce choix
Total volé
Nombre d’attaques
En portefeuille
En portefeuille, × 10 à chaque ligne
l’ONU
un gouvernement
une société
un institut
environ 
au moins 
jusqu’à 
 par an
 attaque| attaques
 
le nucléaire
les missiles et autres programmes
les armes nucléaires
les armes de destruction massive
plateformes
bourses
tout, dont portefeuilles privés
Ex-membres du panel de l’ONU
. 
Indice le plus solide : 
Corée du Nord, vols de cryptomonnaies, données compilées, version du 
, pour 
, , pour 
publication ()
publication (), période 
édition 
édition , période 
Édition  – 
Édition , période  – 
 sur la fourchette de ses chiffres
 de moins qu’à la première publication
 de plus qu’à la première publication
 de moins que dans la dernière édition
 de plus que dans la dernière édition
 ( au plus bas)
 par la Corée du Nord
 dans le monde
, chiffre publié en 
, part publiée
, part publiée ; 
, part calculée ici : 
Entrée : tout réafficher
Entrée : n’afficher que ceux-ci
Entrée : réafficher toutes les années
Entrée : n’afficher que 
Entrée : en remplir le carré
Part des fonds pour 
période : 
début : 
fin : 
sur  et  en 
dernières données : 
cumul :  ()
cumul :  (fin )
, du plus bas au plus élevé des chiffres trouvés pour 
dont  contesté|dont  contestés
Le plus gros de  : , 
selon l’indice le plus solide
Calculé à partir de chiffres publiés.
Fourchette : 
D’abord , 
de nouveau , 
puis , 
relevé de  à , 
abaissé de  à , 
relevé de , 
abaissé de , 
Litigieux : l’attribution est contredite, ou le vol peut être compté deux fois
La totalité ou presque a été restituée
sources : de  à 
liste de l’ONU : 
Équipe de surveillance : 
Cas suspecté, selon la liste du panel de l’ONU
Attribué à la Corée du Nord par 
 autre| autres
La somme de la liste :  ligne lue, , contre |La somme de la liste :  lignes lues, , contre 
La somme des tableaux de l’Équipe de surveillance :  ligne lue, , contre |La somme des tableaux de l’Équipe de surveillance :  lignes lues, , contre 
La somme des lignes :  ligne lue, , contre |La somme des lignes :  lignes lues, , contre 
Une barre par an, aux montants imprimés dans la liste de l’ONU ; en rouge, ce que son rapport cite à part.
Barres : les lignes d’ici. Points : ce qui a été publié.
Arrondi : la somme, avec autant de chiffres qu’il en a été publié, est le chiffre publié. Non détaillé : il a été publié plus que n’en montrent les lignes.
 : vols  ; dollars 
, lignes d’ici
Écart
Publication ()
aucun
arrondi
non détaillé
nos lignes l’excèdent
aux montants de la liste de l’ONU
aux montants de ses tableaux
tous les cas, à nos montants les mieux étayés
Quels cas
Filtres
Années
Pertes
Litigieux
toutes
inclus
exclus
Chercher victime, méthode, note
Rétablir
Première année
Dernière année
Première année, une de moins
Première année, une de plus
à
Dernière année, une de moins
Dernière année, une de plus
Perte minimale, $US
Montants
les mieux étayés
selon la liste de l’ONU
les plus bas
les plus élevés
Cas litigieux
inclure
OK
Tout rétablir
Sélection : .
tout
rien
Définition
Toutes les années
Toutes les cibles
Toute méthode
Toute unité
Tout indice
Tous les pays
Toute perte
Avec les cas litigieux
Sans recherche
Décompte
Édition
dernière édition
première parution
Groupé par
par cible
par méthode
par unité
par indice
par pays
Mesuré en
dollars
nombre de vols
cumul
Empilé par
Qui parle :  types sur 
l’ONU
gouvernements
sociétés
instituts
Autres décomptes :  sur 
Autres décomptes : tous
Autres décomptes : aucun
Autres déclarations, sans barre
Avant
Après
Fermer
, par perte décroissante
, par perte croissante
, par date décroissante
, par date croissante
, par victime
, par type
, par méthode
, par indice
Date
Victime
Type
Méthode
Indice
Perte, $US
Sources
vols
$US
litigieux
restitué
Voir les 
Voir moins
 source| sources
 source : | sources : 
Sources de cette sélection
Les données ne nomment aucune source de ce qui est affiché.
, 
citée par  ligne|citée par  lignes
Repose sur  sources, dont les plus citées :
Exporter, citer, partager
Exporter PNG
Exporter SVG
Exporter CSV
Exporter JSON
Citer
Lien
Intégrer
Copier
Copié
Le texte est sélectionné : copiez-le au clavier ou par le menu
Si aucun fichier n’a été enregistré : copiez le texte dans un fichier portant ce nom
Si aucun fichier n’a été enregistré : clic droit ou appui long sur l’image pour l’enregistrer
Les règles de cette page ne permettent pas d’afficher l’image : le SVG peut être copié
Phrase
Lien vers cette sélection
Cette sélection, pour l’attribut «  »
Actualisé : change avec les données
Figé : reste en l’état d’aujourd’hui
Une cellule inattendue :| cellules inattendues :
Une ligne écartée :| lignes écartées :
Une ligne écartée, et d’autres anomalies :| lignes écartées, et d’autres anomalies :
et  de plus
.
votre fichier
les données de cette page
les données du site 
Chargement des données de …
Chargement des données de  :  Mo…
Réessayer
Votre propre fichier…
Rien ne quitte votre navigateur.
Revenir aux données d’origine
Déposez le fichier ici
  représente  ()|  totalisent  ()
Le seul vol  représente  ()|Les   totalisent  ()
  représente  ( ; )|  totalisent  ( ; )
  représente  ( ; )|  totalisent  ( ; )
Aucun vol 
Aucun vol  ne répond à ce choix
de la liste du panel de l’ONU
que des gouvernements attribuent à la Corée du Nord
que des gouvernements attribuent à la Corée du Nord
mis au compte de la Corée du Nord
dont le panel de l’ONU soupçonne la Corée du Nord
mis au compte de la Corée du Nord ou dont le panel de l’ONU la soupçonne
, avec montant dans la liste de l’ONU,
 dans 
de  à 
 ; 
cibles : 
 types de cibles
aucun type de cible
méthode : 
 méthodes
aucune méthode
unité : 
 unités
aucune unité
indice : 
 types d’indices
aucun type d’indice
pays : 
 pays
aucun pays
autres
inconnu
perte d’au moins 
sans les cas litigieux
recherche «  »
Critères demandés ().
Le plus gros vol (, ) représente  du total.
Il a visé  en .
Le panel parle de cas suspectés, en cours d’enquête.
Sur , .
 repose sur | reposent sur 
 sur 
Tout repose sur .
la parole d’un gouvernement
la liste de cas suspectés du panel de l’ONU
la parole d’une société d’analyse
des chercheurs indépendants ou une remarque prudente
Données modifiées depuis le  : .
+
−
 montant corrigé| montants corrigés
 attribution modifiée| attributions modifiées
 vol avec d’autres modifications| vols avec d’autres modifications
 publication modifiée| publications modifiées
au total  de plus ()
au total  de moins ()
Pour cette sélection : .
Pour cette sélection, le nombre et la somme restent les mêmes.
 → 
Ce qui a changé
autres modifications
Voir les nouvelles données
Voir les données antérieures
volés, 
du plus bas au plus élevé, mêmes vols
vol, non litigieux|vols, aucun litigieux
vol, litigieux|vols, dont  litigieux
le plus gros : , 
montants les mieux étayés
selon la liste de l’ONU
chiffres les plus bas
chiffres les plus élevés
Rien d’exclu.
Hors sélection : .
Hors sélection :  ().
Sans montant dans la liste de l’ONU : .
Un gouvernement l’attribue à la Corée du Nord : une agence, un procureur, une police ou un groupe de gouvernements.
Le Groupe d’experts de l’ONU l’inscrit comme suspecté, en cours d’enquête ; aucun gouvernement ne le nomme.
Une société d’analyse ou de sécurité l’attribue ; aucun gouvernement ni panel de l’ONU ne le fait.
Des chercheurs indépendants l’attribuent, ou un responsable dans une remarque prudente : le niveau le plus faible.
Les données ne disent pas qui l’attribue.
 : −, −
Sans les cas nommés par des gouvernements
Sans les cas dont la liste du panel de l’ONU est l’indice le plus solide
Sans les cas dont une société est l’indice le plus solide
Sans les cas nommés seulement par des chercheurs indépendants ou dans une remarque prudente
Sans les cas dont les données ne disent pas qui les attribue
Sans les cas litigieux
Sources
Décompte
Données
État
Aucune n’est nommée pour cette sélection.
 et  autre, détaillée par ligne.| et  autres, détaillées par ligne.
Dollars au moment du vol, sans déduire ce qui a été gelé ou restitué. Une attribution est une conclusion de l’organisme cité, pas un verdict.
Compilées le , SHA-256 .
Affiché ici : , et non les données du projet.
Corée du Nord, vols de cryptomonnaies, données compilées : 
Aucune ligne n’est sélectionnée.
 () en  ligne.| () en  lignes.
 () en  ligne, du plus bas au plus élevé .| () en  lignes, du plus bas au plus élevé .
Sélection :  ; .
Sélection :  ; aucun filtre.
, édition .
Données : compilées le , SHA-256 .
Données utilisées : .
État : «  ».
, consulté le `,de:`Die interaktive Grafik fehlt, weil die Regeln dieser Seite ihr Programm nicht zulassen.
Die interaktive Grafik fehlt, weil dieser Browser ihr Programm nicht ausführt.
Die interaktive Grafik fehlt, weil ihr Programm nicht starten konnte.
9 Mrd.;6 Mio.
 US-$
 %
<1 %
 Prozentpunkte
 Diebstahl| Diebstähle
 von 
in Mrd. US-$
wie publiziert

–
–
–
–
ab 
bis 
Teiljahr
, 
, 
 und 
 oder 
no
UN-Liste
Laut Regierungen
Alle Fälle
Ziel
Methode
Akteur
Beleg
Land
Börsen
DeFi (übrige)
Bridges
Wallet-Anbieter
Spiele
Glücksspiel
Zahldienste
Fonds
Verwahrer
Privatpersonen
Sonstige
Börse
DeFi
Bridge
Wallet
Spiel
Glücksspiel
Zahldienst
Fonds
Verwahrer
Privatperson
Sonstiges
Social Engineering
Key-Diebstahl
Malware
Fake-IT-Kraft
Contract-Lücke
Lieferkette
Fake-Oberfläche
Unbekannt
Regierung
UN-Gremium
Analysefirma
Forscher
keine Angabe
Einheit ungenannt
Unbekannt
Keine Angabe
Alle übrigen
UN-Gremium
UN-Gremium, zitiert einen Staat
Raketen
Raketen und andere Zwecke
ABC-Waffen
keine Prozentangabe
keine weltweite Zahl
keine Zahl für Nordkorea
Zahlen ergeben keinen Anteil
keine zwei Zahlen einer Ausgabe
Keine weltweiten Zahlen in diesen Daten
diese Auswahl
diese Liste
 
; 
: 


 gingen  der gestohlenen Kryptowerte an Nordkorea, so die Zählung von 
 gingen  der von Plattformen gestohlenen Kryptowerte an Nordkorea, so die Zählung von 
 gingen  der von Börsen gestohlenen Kryptowerte an Nordkorea, so die Zählung von 
 gingen  der von Plattformen und aus privaten Wallets gestohlenen Kryptowerte an Nordkorea, so die Zählung von 
Für diese Jahre lässt sich nach der Zählung von  kein weltweiter Anteil angeben
Nordkoreas Anteil am weltweit Gestohlenen.
Nordkoreas Anteil am weltweit von Plattformen Gestohlenen.
Nordkoreas Anteil am weltweit von Börsen Gestohlenen.
Nordkoreas Anteil am weltweit von Plattformen und aus privaten Wallets Gestohlenen.
Von den Filtern wirken hier nur die Jahre.
Filter wirken hier nicht, nur die Wahl der Stimmen.
Filter wirken hier nicht.
Hier errechnet, beide Zahlen aus einer Ausgabe.
 wie veröffentlicht.
 wie veröffentlicht, die übrigen hier errechnet, beide Zahlen aus einer Ausgabe.
Grauer Punkt: Erstveröffentlichung.
Grauer Punkt: neueste Ausgabe.
Klammer: Spanne der Zahlen hinter einem Anteil.
Was getroffen wurde
Wie es geschah
Welche Einheit genannt wird
Wer es sagt
Wo die Opfer sitzen
Anteil an 
 von je 100 Dollar
für  (, ).
für , so ein ungenannter Mitgliedstaat, . Das UN-Expertengremium zitiert ihn; ein eigener Befund des Gremiums ist es nicht.
: 
 (, ).
 zu den Mitteln für : 
 der Mittel für Waffen stammen aus illegalen Cyberaktivitäten, sagt ein Staat, den das UN-Expertengremium zitiert
Keine Aussage dieser Stimmen zur Finanzierung von Waffen
Keine Aussagen zur Finanzierung von Waffen in diesen Daten
Was über die Finanzierung von Waffen gesagt wurde
Veröffentlichte Aussagen, älteste zuerst. Sie meinen verschiedene Programme und ergeben keinen Trend.
Anteil an den Deviseneinnahmen
der aus Diebstahl stammt, in Prozent; eine andere Frage
Nichts zu zeigen bei dieser Auswahl
Gestrichelt: die Ansicht ohne Filter.
Gestohlen pro Jahr, nach stärkstem Beleg.
Gestohlen pro Jahr, nach Art des Ziels.
Diebstähle pro Jahr, nach stärkstem Beleg.
Diebstähle pro Jahr, nach Art des Ziels.
Gestohlen seit dem ersten Jahr, aufaddiert, nach stärkstem Beleg.
Gestohlen seit dem ersten Jahr, aufaddiert, nach Art des Ziels.
Strich: niedrigste bis höchste gefundene Zahlen.
Die übrigen Jahre bleiben grau.
 ()
 bis 
 bis Ende 
: 
 gab es die meisten Diebstähle:  von 
 war das teuerste Jahr: ,  der Liste
 war das teuerste Jahr: ,  der Summe
Ein Jahr in verschiedenen Zählungen
Unter dem Namen: wann veröffentlicht.
Kleiner Punkt: .
andere Zählungen desselben Jahres
Teil des Jahres
erste Ausgabe, später revidiert
neueste Ausgabe, revidiert
Keine Diebstähle bei dieser Auswahl
Ein Kreis je Diebstahl, an seinem Tag; die Fläche ist der Schaden, die Füllung der stärkste Beleg.
Ohne Kreis, nur in der Tabelle: , kleiner als alle gezeichneten.
Ein Diebstahl: , 
 ohne bekannten Schaden
: Der größte macht  der Summe aus
Die sechs größten Diebstähle machen  der Summe aus
Was wann gesagt wurde
Genannte Gesamtsummen erreichen  (, )
Keine Gesamtsumme von diesen Stimmen
Ein Punkt je Aussage, am Tag der Veröffentlichung. Sie zählen verschiedene Diebstähle und Zeiträume: Keine Linie verbindet sie.
Strich nach oben: „mindestens“; Balken darüber: „bis zu“.
In anderen Einheiten: .
 (, )
Was über Kosten, Budgets und Exporte gesagt wurde
Grau: was andere über ein Jahr sagten. Rot: was in dem Jahr gestohlen wurde, in dieser Auswahl. Nebeneinander nur zum Größenvergleich; ein Verhältnis ist es nicht.
Ohne Balken, da keine Ausgaben, Budgets oder Exporte eines ganzen Jahres: .
Zeilen
US-$
gestohlen, in der Auswahl
kein Diebstahl in der Auswahl
Gestohlen gesamt
Zahl der Angriffe
In Wallets gehalten
In Wallets gehalten, je Linie das Zehnfache
UN
Regierung
Firma
Institut
etwa 
mindestens 
bis zu 
 pro Jahr
 Angriff| Angriffe
 
Atomwaffen
Raketen und andere Programme
Atomwaffen
Massenvernichtungswaffen
Plattformen
Börsen
alles inkl. privater Wallets
Ex-Mitglieder des UN-Gremiums
. 
Stärkster Beleg: 
Nordkoreas Kryptodiebstähle, Datensammlung, Fassung vom 
, für 
, , für 
publiziert 
publiziert , umfasst 
Ausgabe 
Ausgabe , umfasst 
Ausgabe : 
Ausgabe , umfasst : 
 über die Spanne der Zahlen
 weniger als zuerst veröffentlicht
 mehr als zuerst veröffentlicht
 weniger als in der neuesten Ausgabe
 mehr als in der neuesten Ausgabe
 ( am unteren Ende)
 durch Nordkorea
 weltweit
, publiziert 
 wie veröffentlicht
 wie veröffentlicht; 
 hier errechnet: 
Enter zeigt wieder alle
Enter zeigt nur diese
Enter zeigt wieder alle Jahre
Enter zeigt nur 
Enter füllt damit das Quadrat
Anteil an den Mitteln für 
für 
seit 
bis 
 insgesamt: , 
Daten bis 
 bis 
 bis Ende 
, niedrigste bis höchste gefundene Zahlen für 
davon  strittig
Größter Diebstahl : , 
nach stärkstem Beleg
Aus veröffentlichten Zahlen errechnet.
Spanne: 
Zuerst , 
erneut , 
dann , 
um  erhöht auf , 
um  gesenkt auf , 
um  erhöht, 
um  gesenkt, 
Strittig: Der Zuschreibung wird widersprochen, oder der Diebstahl ist womöglich doppelt gezählt
Das Geld kam ganz oder fast ganz zurück
Quellen nennen  bis 
UN-Liste 
Monitoring-Team 
Vom UN-Expertengremium als Verdachtsfall geführt
Nordkorea zugeschrieben von 
 weiteren
So summiert sich die Liste:  Zeile gelesen, , gegenüber |So summiert sich die Liste:  Zeilen gelesen, , gegenüber 
So summieren sich die Tabellen des Monitoring-Teams:  Zeile gelesen, , gegenüber |So summieren sich die Tabellen des Monitoring-Teams:  Zeilen gelesen, , gegenüber 
So summieren sich die Zeilen:  Zeile gelesen, , gegenüber |So summieren sich die Zeilen:  Zeilen gelesen, , gegenüber 
Ein Balken je Jahr, Beträge wie auf der UN-Liste; rot, wofür ihr Bericht eine eigene Zahl nennt.
Balken: die Zeilen hier. Punkte: was veröffentlicht wurde.
Rundung: Mit so vielen Stellen wie veröffentlicht ist die Summe die veröffentlichte Zahl. Ohne Einzelfälle: Es wurde mehr veröffentlicht, als es Zeilen gibt.
: Diebstähle ; US-Dollar 
, Zeilen hier
Differenz
Publiziert 
keine
Rundung
ohne Einzelfälle
unsere Zahl ist höher
in Beträgen der UN-Liste
in Beträgen seiner Tabellen
alle Fälle, in unseren bestbelegten Beträgen
Welche Fälle
Filter
Jahre
Schaden
Strittig
alle
mit
ohne
Opfer, Methode, Notiz suchen
Rücksetzen
Startjahr
Endjahr
Startjahr, eins früher
Startjahr, eins später
bis
Endjahr, eins früher
Endjahr, eins später
Mindestschaden, US-$
Beträge
am besten belegt
wie auf der UN-Liste
niedrigste
höchste
Strittige Fälle
mitzählen
Fertig
Alle rücksetzen
 angezeigt.
alle
keine
Was das heißt
Alle Jahre
Alle Ziele
Alle Methoden
Alle Akteure
Alle Belege
Alle Länder
Jeder Schaden
Mit strittigen Fällen
Ohne Suchwort
Zählung
Ausgabe
neueste Ausgabe
Erstveröffentlichung
Gruppiert
nach Ziel
nach Methode
nach Akteur
nach Beleg
nach Land
Messgröße
US-Dollar
Zahl der Diebstähle
laufende Summe
Gestapelt
Stimmen:  von  Arten
UN
Regierungen
Firmen
Institute
Andere Zählungen:  von 
Andere Zählungen: alle
Andere Zählungen: keine
Weitere Aussagen, ohne Balken
Früher
Später
Schließen
, größte zuerst
, kleinste zuerst
, neueste zuerst
, älteste zuerst
, nach Opfer
, nach Art
, nach Methode
, nach Beleg
Datum
Opfer
Art
Methode
Beleg
Schaden, US-$
Quellen
Fälle
US-$
strittig
Geld zurück
Alle  zeigen
Weniger zeigen
 Quelle| Quellen
 Quelle: | Quellen: 
Quellen dieser Auswahl
Die Daten nennen keine Quelle für das Gezeigte.
, 
in  Zeile zitiert|in  Zeilen zitiert
Beruht auf  Quellen, am häufigsten zitiert:
Speichern, zitieren, teilen
PNG speichern
SVG speichern
CSV speichern
JSON speichern
Zitat
Link
Einbetten
Kopieren
Kopiert
Der Text ist markiert: mit Tastatur oder Menü kopieren
Falls keine Datei gespeichert wurde: den Text in eine Datei dieses Namens kopieren
Falls keine Datei gespeichert wurde: das Bild per Rechtsklick oder durch langes Drücken speichern
Die Regeln dieser Seite erlauben es nicht, das Bild zu zeigen: das SVG lässt sich kopieren
Satz
Link zu dieser Auswahl
Diese Auswahl, für das Attribut „“
Live: ändert sich mit den Daten
Fixiert: bleibt auf dem heutigen Stand
Eine Zelle war nicht wie erwartet:| Zellen waren nicht wie erwartet:
Eine Zeile wurde ausgelassen:| Zeilen wurden ausgelassen:
Eine Zeile wurde ausgelassen, und anderes war nicht wie erwartet:| Zeilen wurden ausgelassen, und anderes war nicht wie erwartet:
und  weitere
.
Daten aus Ihrer Datei
Daten dieser Seite
Daten von 
Daten von  werden geladen …
Daten von  werden geladen:  MB …
Erneut versuchen
Eigene Datei …
Nichts verlässt Ihren Browser.
Zurück zu den ursprünglichen Daten
Datei hier ablegen
 beläuft sich auf  ()| summieren sich auf  ()
Die eine Tat beläuft sich auf  ()|Die  summieren sich auf  ()
 beläuft sich auf  (; )| summieren sich auf  (; )
 beläuft sich auf  (; )| summieren sich auf  (; )
Keine Diebstähle vorhanden
Kein Diebstahl passt zu dieser Auswahl
 auf der Liste des UN-Expertengremiums
, die Regierungen Nordkorea zuschreiben,
, Nordkorea von Regierungen zugeschrieben,
, Nordkorea zugeschrieben,
, vom UN-Expertengremium als Verdachtsfall geführt,
, Nordkorea zugeschrieben oder vom UN-Expertengremium als Verdachtsfall geführt,
 mit Betrag auf der UN-Liste
 in den 
 bis 
; 
Ziel: 
 Arten von Zielen
kein Ziel
Methode: 
 Methoden
keine Methode
Akteur: 
 Akteure
kein Akteur
Beleg: 
 Arten von Belegen
kein Beleg
Land: 
 Länder
kein Land
sonstige
unbekannt
ab 
ohne strittige Fälle
Suchwort: „“
Gesetzte Filter – .
Der größte (, ) macht  der Summe aus.
Getroffen wurde  ().
Das Gremium spricht von Verdachtsfällen, die untersucht werden.
Von  .
beruht  auf |beruhen  auf 
 auf 
Er beruht auf .|Alle beruhen auf .
der Aussage einer Regierung
der Liste von Verdachtsfällen des UN-Expertengremiums
der Aussage einer Analysefirma
Angaben unabhängiger Forscher oder einer vorsichtigen Äußerung
Daten geändert seit dem : .
+
−
 Betrag berichtigt| Beträge berichtigt
 Zuschreibung geändert| Zuschreibungen geändert
 Diebstahl anderweitig überarbeitet| Diebstähle anderweitig überarbeitet
 Veröffentlichung geändert| Veröffentlichungen geändert
insgesamt  mehr ()
insgesamt  weniger ()
Für diese Auswahl: .
Für diese Auswahl bleiben Zahl und Summe gleich.
 → 
Was sich geändert hat
anderweitig überarbeitet
Neuere Daten zeigen
Frühere Daten zeigen
gestohlen, 
Spanne, dieselben Diebstähle
Diebstahl, nicht strittig|Diebstähle, keiner strittig
Diebstahl, strittig|Diebstähle, davon  strittig
der größte: , 
bestbelegte Beträge
wie auf der UN-Liste
niedrigste gefundene Zahlen
höchste gefundene Zahlen
Nichts ausgelassen.
 ausgelassen.
 () ausgelassen.
Ohne Betrag auf der UN-Liste: .
Eine Regierung schreibt den Fall Nordkorea zu: eine Behörde, Staatsanwaltschaft, Polizei oder eine Gruppe von Regierungen.
Das UN-Expertengremium führt ihn als Verdachtsfall, der untersucht wird; keine Regierung nennt ihn.
Eine Analyse- oder Sicherheitsfirma schreibt ihn zu, aber keine Regierung und kein UN-Gremium.
Unabhängige Forscher schreiben ihn zu oder ein Amtsträger in einer vorsichtigen Äußerung: die schwächste Stufe.
Die Daten sagen nicht, wer ihn zuschreibt.
: −, −
Ohne Fälle, die Regierungen nennen
Ohne Fälle mit der Liste des UN-Gremiums als stärkstem Beleg
Ohne Fälle mit einer Firma als stärkstem Beleg
Ohne Fälle, die nur unabhängige Forscher oder eine vorsichtige Äußerung nennen
Ohne Fälle, bei denen die Daten nicht sagen, wer sie zuschreibt
Ohne strittige Fälle
Quellen
Zählweise
Daten
Zustand
Für diese Auswahl ist keine genannt.
 und  weitere, je Zeile aufgeführt.
Dollar zur Zeit des Diebstahls, einschließlich dessen, was eingefroren oder zurückgegeben wurde. Eine Zuschreibung ist ein Befund der genannten Stelle, kein Urteil.
Zusammengestellt am , SHA-256 .
Dies sind , nicht die des Projekts.
Nordkoreas Kryptodiebstähle, Datensammlung: 
Keine Zeile ist ausgewählt.
 () in  Zeile.| () in  Zeilen.
 () in  Zeile, Spanne .| () in  Zeilen, Spanne .
Auswahl: ; .
Auswahl: ; kein Filter gesetzt.
, Ausgabe .
Daten: zusammengestellt am , SHA-256 .
Grundlage: .
Zustand: „“.
, abgerufen am `,es:`El gráfico interactivo no se muestra: las reglas de seguridad de esta página no lo permiten.
El gráfico interactivo no se muestra: este navegador no puede ejecutarlo.
El gráfico interactivo no pudo iniciarse.
6 M
 US$
 %
< 1 %
 puntos porcentuales
 robo| robos
 de 
M US$, del total
dato publicado

-
-
–
-
desde 
a 
parcial
, 
, 
 y 
 o 
yes
Lista ONU
Señalados por gobiernos
Todos
Objetivo
Método
Unidad
Indicio
País
Bolsas
Otra DeFi
Puentes
Monederos
Juegos
Apuestas
Pagos
Fondos
Custodios
Particulares
Otros
bolsa
DeFi
puente
monedero
juego
apuestas
pagos
fondo
custodio
particular
otro
Ingeniería social
Clave robada
Código malicioso
Falso informático
Fallo de contrato
Vía proveedor
Pantalla falsa
Desconocido
un gobierno
el panel de la ONU
una empresa
un investigador
sin precisar
Corea del Norte, sin precisar
Desconocido
Sin precisar
El resto
Panel ONU
Panel ONU, cita a un Estado
misiles
misiles y otros fines
todas esas armas
sin porcentaje
sin cifra mundial
sin cifra norcoreana
cifras de las que no sale cuota
sin dos cifras de una edición
No hay cifras mundiales en estos datos
esta selección
esta lista
 
; 
: 


El  de las criptomonedas robadas en  fue a parar a Corea del Norte, según el recuento de 
El  de las criptomonedas robadas a plataformas en  fue a parar a Corea del Norte, según el recuento de 
El  de las criptomonedas robadas a bolsas en  fue a parar a Corea del Norte, según el recuento de 
El  de las criptomonedas robadas a plataformas y monederos personales en  fue a parar a Corea del Norte, según el recuento de 
No puede darse la cuota del robo mundial en estos años según el recuento de 
Cuota de Corea del Norte en el robo mundial.
Cuota de Corea del Norte en el robo mundial a plataformas.
Cuota de Corea del Norte en el robo mundial a bolsas.
Cuota de Corea del Norte en el robo mundial a plataformas y monederos personales.
De los filtros, solo actúan los años.
Ningún filtro actúa sobre ellas, solo la elección de voces.
Ningún filtro actúa aquí.
Cuotas calculadas aquí, ambas cifras de una misma edición.
: cuotas publicadas.
: cuotas publicadas; las demás, calculadas aquí, ambas cifras de una misma edición.
Punto gris: primera publicación.
Punto gris: última edición.
Corchete: horquilla de las cifras de las que sale la cuota.
Qué fue atacado
Cómo se hizo
Qué unidad se nombra
Quién lo dice
Dónde están las víctimas
parte de los 
 de cada 100 dólares
para  (, ).
para , según un Estado miembro no identificado (). El panel de la ONU lo cita; no es una conclusión del panel.
 ()
 (, ).
 sobre los fondos para : 
El  de los fondos para armas procede de medios cibernéticos ilícitos, según un Estado que cita el panel de la ONU
Ninguna declaración de estas voces sobre la financiación de armas
Ninguna declaración sobre la financiación de armas en estos datos
Qué se ha dicho de la financiación de armas
Declaraciones publicadas, de la más antigua a la más reciente. Se refieren a programas distintos y no forman una tendencia.
Parte de los ingresos en divisas
que procede del robo, en porcentaje; otra cuestión
Nada que mostrar con esta selección
Línea discontinua: la vista sin ningún filtro.
Importe robado al año, según el indicio más sólido.
Importe robado al año, por tipo de objetivo.
Robos al año, según el indicio más sólido.
Robos al año, por tipo de objetivo.
Acumulado robado desde el primer año, según el indicio más sólido.
Acumulado robado desde el primer año, por tipo de objetivo.
Trazo: de la cifra más baja a la más alta halladas.
Los demás años quedan en gris.
 ()
Total:  ()
Total:  (fin de )
 en 
, el año con más robos:  de 
, el año más costoso: ,  de la lista
, el año más costoso: ,  del total
Un año según varios recuentos
Bajo el nombre: fecha de publicación.
Punto pequeño: .
otros recuentos del mismo año
parte del año
primera edición, luego revisada
última edición, revisada
Ningún robo que mostrar con esta selección
Un círculo por robo, situado en su día; el área es la pérdida; el relleno, el indicio más sólido.
Sin círculo, solo en la tabla: , de menor importe que todos los dibujados.
Un solo robo: , 
 sin pérdida conocida
De , el mayor supone el  del total
Los seis mayores robos suponen el  del total
Qué se dijo y cuándo
Los totales declarados alcanzan  (, )
Ningún total declarado por estas voces
Un punto por declaración, en su fecha de publicación. Cuentan robos y periodos distintos: ninguna línea los une.
Trazo hacia arriba: «al menos»; barra encima: «hasta».
En otras unidades: .
 (, )
Qué se dijo de costes, presupuestos y exportaciones
Gris: lo que otros dijeron de un año. Rojo: lo robado ese año, en esta selección. Se muestran juntos por la escala; no es una proporción.
Sin barra, por no ser una suma gastada, presupuestada o exportada en un año entero: .
filas
US$
robado, en esta selección
sin robos en la selección
Total robado
Número de ataques
En monederos
En monederos, × 10 en cada línea
la ONU
un gobierno
una empresa
un instituto
unos 
al menos 
hasta 
 al año
 ataque| ataques
 
nuclear
misiles y otros programas
armas nucleares
armas de destrucción masiva
plataformas
bolsas
todo, con monederos personales
Exmiembros del panel de la ONU
. 
Indicio más sólido: 
Corea del Norte, robos de criptomonedas, datos compilados, versión del 
, para 
, , para 
publicación ()
publicación (), periodo 
edición de 
edición de , periodo 
Edición de  – 
Edición de , periodo  – 
 en la horquilla de sus cifras
 menos que en la primera publicación
 más que en la primera publicación
 menos que en la última edición
 más que en la última edición
 ( como mínimo)
 por Corea del Norte
 en el mundo
, publicado en 
, cuota publicada
, cuota publicada; 
, cuota calculada aquí: 
Intro: mostrar todo
Intro: mostrar solo estos
Intro: mostrar todos los años
Intro: mostrar solo 
Intro: llenar con ella el cuadrado
Parte de los fondos para 
periodo: 
desde: 
hasta: 
de  y  en 
último dato: 
acumulado:  ()
acumulado:  (fin de )
, de la cifra más baja a la más alta halladas para 
de ellos,  discutido|de ellos,  discutidos
El mayor de : , 
según el indicio más sólido
Calculado a partir de cifras publicadas.
Horquilla: 
Primero , 
de nuevo , 
luego , 
elevado en  a , 
rebajado en  a , 
elevado en , 
rebajado en , 
En disputa: hay quien contradice la atribución, o el robo puede estar contado dos veces
Se devolvió todo o casi todo el dinero
fuentes: de  a 
lista de la ONU: 
Equipo de Seguimiento: 
Bajo sospecha, según la lista del panel de la ONU
Atribuido a Corea del Norte por 
 más
La suma de la lista:  fila leída, , frente a |La suma de la lista:  filas leídas, , frente a 
La suma de las tablas del Equipo de Seguimiento:  fila leída, , frente a |La suma de las tablas del Equipo de Seguimiento:  filas leídas, , frente a 
La suma de las filas:  fila leída, , frente a |La suma de las filas:  filas leídas, , frente a 
Una barra por año, con los importes que imprime la lista de la ONU; en rojo, lo que su informe cita aparte.
Barras: las filas de aquí. Puntos: lo publicado.
Redondeo: la suma, con tantas cifras como se publicaron, es el dato publicado. Sin detallar: se publicó más de lo que recogen las filas.
: robos ; dólares 
, filas de aquí
Diferencia
Publicación ()
ninguna
redondeo
sin detallar
nuestras filas superan
en los importes de la lista de la ONU
en los importes de sus tablas
todos los casos, en nuestros importes mejor avalados
Qué casos
Filtros
Años
Pérdidas
En disputa
todas
sí
no
Buscar víctima, método, nota
Reiniciar
Primer año
Último año
Primer año, uno menos
Primer año, uno más
a
Último año, uno menos
Último año, uno más
Pérdida mínima, US$
Importes
los mejor avalados
según la lista de la ONU
los más bajos
los más altos
Casos en disputa
incluir
Listo
Reiniciar todo
Selección: .
todo
nada
Qué significa
Todos los años
Todo objetivo
Todo método
Toda unidad
Todo indicio
Todo país
Toda pérdida
Con casos en disputa
Sin búsqueda
Recuento
Edición
última edición
primera publicación
Agrupado por
por objetivo
por método
por unidad
por indicio
por país
Medido en
dólares
número de robos
acumulado
Apilado por
Quién habla:  de  tipos
la ONU
gobiernos
empresas
institutos
Otros recuentos:  de 
Otros recuentos: todos
Otros recuentos: ninguno
Más declaraciones, sin barra
Antes
Después
Cerrar
, de mayor a menor
, de menor a mayor
, de último a primero
, de primero a último
, por víctima
, por tipo
, por método
, por indicio
Fecha
Víctima
Tipo
Método
Indicio
Pérdida, US$
Fuentes
robos
US$
en disputa
devuelto
Ver los 
Ver menos
 fuente| fuentes
 fuente: | fuentes: 
Fuentes de esta selección
Los datos no nombran ninguna fuente de lo que se muestra.
, 
citada en  fila|citada en  filas
Se basa en  fuentes; las más citadas:
Guardar, citar, compartir
Guardar PNG
Guardar SVG
Guardar CSV
Guardar JSON
Citar
Enlace
Insertar
Copiar
Copiado
El texto está seleccionado: cópielo con el teclado o el menú
Si no se ha guardado ningún archivo: copie el texto en un archivo con este nombre
Si no se ha guardado ningún archivo: guarde la imagen con el botón derecho o una pulsación larga
Las reglas de esta página no permiten mostrar la imagen: puede copiar el SVG
Frase
Enlace a esta selección
Esta selección, para el atributo «»
Actualizado: cambia con los datos
Fijo: conserva el estado de hoy
Una celda inesperada:| celdas inesperadas:
Una fila descartada:| filas descartadas:
Una fila descartada y otras anomalías:| filas descartadas y otras anomalías:
y  más
.
su archivo
los datos de esta página
los datos de 
Cargando datos de …
Cargando datos de :  MB…
Reintentar
Su propio archivo…
Nada sale de su navegador.
Volver a los datos originales
Suelte el archivo aquí
  supone  ()|  suman  ()
El único robo  supone  ()|Los   suman  ()
  supone  (; )|  suman  (; )
  supone  (; )|  suman  (; )
Ningún robo 
Ningún robo  responde a esta selección
de la lista del panel de la ONU
que algún gobierno atribuye a Corea del Norte
que algún gobierno atribuye a Corea del Norte
con autoría atribuida a Corea del Norte
bajo sospecha según la lista del panel de la ONU
con autoría atribuida a Corea del Norte o bajo sospecha según la lista del panel de la ONU
, con importe en la lista de la ONU,
 en 
de  a 
; 
objetivos: 
 tipos de objetivo
ningún tipo de objetivo
método: 
 métodos
ningún método
unidad: 
 unidades
ninguna unidad
indicio: 
 tipos de indicio
ningún tipo de indicio
país: 
 países
ningún país
otros
desconocido
pérdida de al menos 
sin casos en disputa
búsqueda «»
Criterios pedidos ().
El mayor (, ) supone el  del total.
Afectó a  en .
El panel habla de casos bajo sospecha, en investigación.
De , .
 se basa en | se basan en 
 en 
Todo se basa en .
la palabra de un gobierno
la lista de casos bajo sospecha del panel de la ONU
la palabra de una empresa de análisis
investigadores independientes o un comentario con reservas
Datos modificados desde el : .
+
−
 importe corregido| importes corregidos
 atribución modificada| atribuciones modificadas
 robo con otros cambios| robos con otros cambios
 publicación modificada| publicaciones modificadas
en total  más ()
en total  menos ()
Para esta selección: .
Para esta selección, el número y la suma no cambian.
 → 
Qué ha cambiado
otros cambios
Ver los datos nuevos
Ver los datos anteriores
robados, 
de mínimo a máximo, mismos robos
robo, no en disputa|robos, ninguno en disputa
robo, en disputa|robos,  en disputa
el mayor: , 
importes mejor avalados
según la lista de la ONU
cifras más bajas halladas
cifras más altas halladas
Nada excluido.
Fuera de la selección: .
Fuera de la selección:  ().
Sin importe en la lista de la ONU: .
Un gobierno lo atribuye a Corea del Norte: una agencia, un fiscal, una policía o un grupo de gobiernos.
El Grupo de Expertos de la ONU lo incluye bajo sospecha, en investigación; ningún gobierno lo nombra.
Lo atribuye una empresa de análisis o de seguridad; ningún gobierno ni panel de la ONU lo hace.
Lo atribuyen investigadores independientes, o un funcionario en un comentario con reservas: el nivel más débil.
Los datos no dicen quién lo atribuye.
: −, −
Sin casos señalados por gobiernos
Sin casos cuyo indicio más sólido es la lista del panel de la ONU
Sin casos cuyo indicio más sólido es una empresa
Sin casos señalados solo por investigadores independientes o en un comentario con reservas
Sin casos de los que los datos no dicen quién los atribuye
Sin casos en disputa
Fuentes
Cómo se cuenta
Datos
Estado
No se nombra ninguna para esta selección.
 y  más, detallada por fila.| y  más, detalladas por fila.
Dólares en el momento del robo, sin descontar lo congelado o devuelto. Una atribución es una conclusión del organismo citado, no un veredicto.
Compilados el , SHA-256 .
Se muestra aquí: , no los datos del proyecto.
Corea del Norte, robos de criptomonedas, datos compilados: 
No hay ninguna fila seleccionada.
 () en  fila.| () en  filas.
 () en  fila, de mínimo a máximo .| () en  filas, de mínimo a máximo .
Selección de casos: ; .
Selección de casos: ; sin filtros.
, edición de .
Datos: compilados el , SHA-256 .
Datos: .
Estado: «».
, consultado el `,ar:`لا يُعرض الرسم التفاعلي لأن قواعد أمان هذه الصفحة لا تسمح بتشغيله.
لا يُعرض الرسم التفاعلي لأن هذا المتصفح لا يستطيع تشغيله.
تعذّر تشغيل الرسم التفاعلي.
9 مليار;6 مليون
 دولار
%
دون 1%
 نقطة مئوية
لا سرقات|سرقة واحدة|سرقتان| سرقات| سرقة| سرقة
 من 
مليار دولار من الكل
كما نُشرت

–
 إلى 
–
–
من 
حتى 
جزء من عام
، 
، 
 و
 أو 
no
قائمة الفريق الأممي
ما سمّته حكومات
كل الحالات
الهدف
الطريقة
الجهة
الدليل
البلد
منصات تداول
تمويل لامركزي آخر
جسور
شركات محافظ
ألعاب
مراهنات
مدفوعات
صناديق
أمناء حفظ
أفراد
أخرى
منصة تداول
تمويل لامركزي
جسر
محفظة
لعبة
مراهنات
مدفوعات
صندوق
أمين حفظ
فرد
هدف آخر
هندسة اجتماعية
مفتاح مسروق
برمجية خبيثة
تقني منتحل صفة
ثغرة في عقد
سلسلة التوريد
شاشة مزوّرة
غير معروفة
حكومة
الفريق الأممي
شركة تحليل
باحث
مصدر غير مذكور
كوريا الشمالية بلا تحديد وحدة
غير معروف
غير مذكورة
البقية كلها
الفريق الأممي
الفريق الأممي نقلًا عن دولة
الصواريخ
الصواريخ وأغراض أخرى
كل هذه الأسلحة
بلا نسبة مئوية
لا رقم عالميًا
لا رقم لكوريا الشمالية
أرقام لا تعطي حصة
لا رقمين من إصدار واحد
لا أرقام عالمية في هذه البيانات
هذا الاختيار
هذه القائمة
 
؛ 
: 


 من العملات المشفرة المسروقة في  ذهبت إلى كوريا الشمالية، بحسب 
 من العملات المشفرة المسروقة من المنصات في  ذهبت إلى كوريا الشمالية، بحسب 
 من العملات المشفرة المسروقة من منصات التداول في  ذهبت إلى كوريا الشمالية، بحسب 
 من العملات المشفرة المسروقة من المنصات والمحافظ الشخصية في  ذهبت إلى كوريا الشمالية، بحسب 
لا يمكن تحديد حصة من السرقات عالميًا لهذه الأعوام بحسب 
حصة كوريا الشمالية من السرقات عالميًا.
حصة كوريا الشمالية من سرقات المنصات عالميًا.
حصة كوريا الشمالية من سرقات منصات التداول عالميًا.
حصة كوريا الشمالية من سرقات المنصات والمحافظ الشخصية عالميًا.
لا يؤثر فيها من خيارات التصفية سوى الأعوام.
لا تؤثر فيها التصفية، بل اختيار المتحدثين فقط.
لا تؤثر فيها التصفية.
الحصص محسوبة هنا، ورقما كل منها من إصدار واحد.
 كما نُشرت.
 كما نُشرت، والبقية محسوبة هنا من رقمين في إصدار واحد.
النقطة الرمادية: كما نُشرت أولًا.
النقطة الرمادية: في أحدث إصدار.
القوس: نطاق الأرقام التي تقوم عليها الحصة.
ما الذي استُهدف
كيف نُفّذت
أي وحدة سُمّيت
من يقول ذلك
أين الضحايا
الحصة من 
 من كل 100 دولار
من تمويل ، وفق ، .
من تمويل ، وفق دولة عضو لم تُسمَّ، . ينقل الفريق الأممي قولها، وليس من استنتاجاته.
، وفق 
، وفق ، .
 عن تمويل : 
 من تمويل الأسلحة مصدرها وسائل سيبرانية غير مشروعة، وفق دولة ينقل عنها الفريق الأممي
لا تصريح لهؤلاء المتحدثين عن تمويل الأسلحة
لا تصريحات عن تمويل الأسلحة في هذه البيانات
ما قيل عن تمويل الأسلحة
تصريحات منشورة، الأقدم أولًا. تعني برامج مختلفة ولا تصلح لرسم اتجاه.
الحصة من دخل العملات الأجنبية
المتأتية من السرقة، بالمئة؛ وهي مسألة أخرى
لا شيء يُرسم لهذا الاختيار
المتقطع: ما يظهر بلا تصفية.
المسروق سنويًا، حسب أقوى دليل.
المسروق سنويًا، حسب نوع الهدف.
السرقات سنويًا، حسب أقوى دليل.
السرقات سنويًا، حسب نوع الهدف.
المسروق تراكميًا منذ أول عام، حسب أقوى دليل.
المسروق تراكميًا منذ أول عام، حسب نوع الهدف.
الخط: من أدنى الأرقام الموجودة إلى أعلاها.
تبقى الأعوام الأخرى رمادية.
 ()
 حتى 
 حتى نهاية 
 في 
أكثر السرقات في :  من 
 العام الأعلى خسائر: ،  من القائمة
 العام الأعلى خسائر: ،  من المجموع
عام واحد وفق إحصاءات مختلفة
تحت الاسم: تاريخ النشر.
نقطة صغيرة: .
إحصاءات أخرى للعام نفسه
جزء من العام
الإصدار الأول، عُدّل لاحقًا
أحدث إصدار، معدّل
لا سرقات تُرسم لهذا الاختيار
كل دائرة سرقة في يومها؛ المساحة هي الخسارة، والتعبئة أقوى دليل عليها.
بلا دائرة، في الجدول فقط: ، أصغر من كل المرسوم.
سرقة واحدة: ، 
 بلا خسارة معروفة
: حصة الكبرى  من المجموع
أكبر ست سرقات تشكل  من المجموع
ماذا قيل ومتى
المجاميع التراكمية تبلغ  (، )
لا مجموع تراكميًا لهؤلاء المتحدثين
كل نقطة تصريح، في يوم نشره. تحصي سرقات وفترات مختلفة، فلا خط يصل بينها.
الخط الصاعد يعني «على الأقل»، والعارضة فوقه «على الأكثر».
بوحدات أخرى: .
 (، )
ما قيل عن التكاليف والميزانيات والصادرات
الرمادي: ما قاله آخرون عن عام واحد. الأحمر: المسروق في ذلك العام ضمن هذا الاختيار. وُضعا جنبًا إلى جنب لبيان الحجم، لا كنسبة.
بلا عمود، إذ ليست مبلغًا أُنفق أو رُصد أو صُدّر في عام كامل واحد: .
صفوف
دولار
المسروق ضمن هذا الاختيار
لا سرقة ضمن هذا الاختيار
إجمالي المسروق
عدد الهجمات
المحفوظ في محافظ
المحفوظ في محافظ، كل خط عشرة أضعاف
الأمم المتحدة
حكومة
شركة
معهد
نحو 
 على الأقل
 على الأكثر
 سنويًا
لا هجمات|هجوم واحد|هجومان| هجمات| هجومًا| هجوم
 
النووي
الصواريخ وبرامج أخرى
الأسلحة النووية
أسلحة الدمار الشامل
المنصات
منصات التداول
الكل مع المحافظ الشخصية
أعضاء سابقون في الفريق الأممي
. 
أقوى دليل: 
سرقات كوريا الشمالية من العملات المشفرة، بيانات مجمّعة، نسخة 
، عن 
، ، عن 
نُشر في 
نُشر في ، ويشمل 
إصدار 
إصدار ، ويشمل 
إصدار : 
إصدار ، ويشمل : 
 على نطاق أرقامها
أقل بـ مما نُشر أولًا
أكثر بـ مما نُشر أولًا
أقل بـ من أحدث إصدار
أكثر بـ من أحدث إصدار
 ( في الحد الأدنى)
 لكوريا الشمالية
 عالميًا
، نُشر في 
 كما نُشرت
 كما نُشرت؛ 
 محسوبة هنا: 
Enter: عرض الكل مجددًا
Enter: عرض هذه فقط
Enter: عرض كل الأعوام مجددًا
Enter: عرض  فقط
Enter: ملء المربع بها
الحصة من تمويل 
عن 
منذ 
حتى 
إجمالي :  و
البيانات حتى 
 حتى 
 حتى نهاية 
، بين أدنى الأرقام الموجودة لعام  وأعلاها
منها محل خلاف: 
كبرى سرقات : ، 
حسب أقوى دليل
محسوب من أرقام منشورة.
النطاق: 
أولًا ، 
مجددًا ، 
ثم ، 
 بزيادة قدرها ، 
 بخفض قدره ، 
بزيادة قدرها ، 
بخفض قدره ، 
محل خلاف: ثمة ما يناقض إسنادها، أو قد تكون محسوبة مرتين
أُعيدت الأموال كلها أو كلها تقريبًا
المصادر: من  إلى 
القائمة الأممية: 
فريق الرصد: 
أدرجها الفريق الأممي بوصفها مشتبهًا بها
نسبها إلى كوريا الشمالية: 
لا جهات أخرى|جهة أخرى|جهتان أخريان| جهات أخرى| جهة أخرى| جهة أخرى
مجموع القائمة:  (الصفوف المقروءة: )، مقابل 
مجموع جداول فريق الرصد:  (الصفوف المقروءة: )، مقابل 
مجموع الصفوف:  (الصفوف المقروءة: )، مقابل 
عمود لكل عام، بمبالغ القائمة الأممية؛ وبالأحمر ما يذكره تقريرها على حدة.
الأعمدة: الصفوف هنا. النقاط: ما نُشر.
تقريب: المجموع، بعدد الخانات المنشورة، هو الرقم المنشور. غير مفصّل: نُشر أكثر مما له صفوف.
: السرقات ؛ بالدولار 
، الصفوف هنا
الفارق
نُشر في 
لا فارق
تقريب
غير مفصّل
صفوفنا تزيد عليه
بمبالغ القائمة الأممية
بمبالغ جداوله
كل الحالات، بأوثق المبالغ لدينا
أي الحالات
تصفية
الأعوام
الخسارة
الخلافية
الكل
مشمولة
مستبعدة
ابحث: ضحية، طريقة، ملاحظة
إعادة ضبط
أول عام
آخر عام
أول عام، أبكر بعام
أول عام، أحدث بعام
إلى
آخر عام، أبكر بعام
آخر عام، أحدث بعام
أدنى خسارة، دولار
المبالغ
الأوثق
كما في القائمة الأممية
أدنى الموجود
أعلى الموجود
الحالات الخلافية
إبقاؤها
تم
إعادة ضبط الكل
المعروض: .
الكل
لا شيء
ماذا يعني
كل الأعوام
كل الأهداف
كل الطرق
كل الجهات
كل الأدلة
كل البلدان
أي خسارة
مع الحالات الخلافية
أي كلمات
إحصاء
الإصدار
أحدث إصدار
كما نُشر أولًا
التصنيف
حسب الهدف
حسب الطريقة
حسب الجهة
حسب الدليل
حسب البلد
المقياس
الدولار
عدد السرقات
مجموع تراكمي
التقسيم
أنواع المتحدثين:  من 
الأمم المتحدة
حكومات
شركات
معاهد
إحصاءات أخرى:  من 
إحصاءات أخرى: الكل
إحصاءات أخرى: لا شيء
تصريحات أخرى، بلا عمود
الأسبق
التالي
إغلاق
، الأكبر أولًا
، الأصغر أولًا
، الأحدث أولًا
، الأقدم أولًا
، حسب الضحية
، حسب النوع
، حسب الطريقة
، حسب الدليل
التاريخ
الضحية
النوع
الطريقة
الدليل
الخسارة، دولار
المصادر
سرقات
دولار
محل خلاف
أُعيدت
عرض الكل ()
عرض أقل
بلا مصادر|مصدر واحد|مصدران| مصادر| مصدرًا| مصدر
بلا مصادر: |مصدر واحد: |مصدران: | مصادر: | مصدرًا: | مصدر: 
مصادر هذا الاختيار
لا تذكر البيانات مصدرًا للمعروض.
، 
غير مذكور في أي صف|مذكور في صف واحد|مذكور في صفين|مذكور في  صفوف|مذكور في  صفًّا|مذكور في  صف
عدد المصادر ، أكثرها ورودًا:
حفظ واستشهاد ومشاركة
حفظ بصيغة PNG
حفظ بصيغة SVG
حفظ بصيغة CSV
حفظ بصيغة JSON
استشهاد
رابط
تضمين
نسخ
نُسخ
النص محدد: انسخه بلوحة المفاتيح أو من القائمة
إن لم يُحفظ أي ملف: انسخ النص إلى ملف بهذا الاسم
إن لم يُحفظ أي ملف: احفظ الصورة بالنقر بالزر الأيمن أو بالضغط المطوّل
قواعد هذه الصفحة لا تسمح بعرض الصورة: يمكن نسخ SVG
جملة
رابط هذا الاختيار
هذا الاختيار، للسمة «»
متجدد: يتغير مع البيانات
مثبّت: يبقى كما هو اليوم
خلايا على غير المتوقع ():
صفوف مستبعدة ():
صفوف مستبعدة ()، وأمور أخرى على غير المتوقع:
و غيرها
.
ملفك
بيانات هذه الصفحة نفسها
بيانات من 
جارٍ تحميل البيانات من …
جارٍ تحميل البيانات من : ‏ ميغابايت…
إعادة المحاولة
ملفك الخاص…
لا يغادر متصفحك أي شيء.
العودة إلى البيانات الأصلية
أفلت الملف هنا
:  بقيمة ، 
:  بقيمة ، 
، :  بقيمة ، 
، :  بقيمة ، 
لا 
لا  ضمن هذا الاختيار
سرقات في قائمة فريق خبراء الأمم المتحدة
سرقات تنسبها حكومات إلى كوريا الشمالية
سرقات سمّتها حكومات
سرقات منسوبة إلى كوريا الشمالية
سرقات مشتبه بها في قائمة فريق خبراء الأمم المتحدة
سرقات منسوبة إلى كوريا الشمالية أو مشتبه بها في قائمة فريق خبراء الأمم المتحدة
، ولها مبلغ في القائمة الأممية
 في 
من  إلى 
، 
من 
من أنواع أهداف عددها 
بلا أي نوع هدف
طريقتها 
بطرق عددها 
بلا أي طريقة
الجهة المسماة 
بجهات مسماة عددها 
بلا أي جهة مسماة
تستند إلى 
تستند إلى أنواع أدلة عددها 
بلا أي نوع من الأدلة
في 
في بلدان عددها 
بلا أي بلد
أهداف أخرى
بلد غير معروف
كل منها  على الأقل
بلا الحالات الخلافية
تطابق «»
المطلوب: .
كبرى السرقات (، ) تمثل  من المجموع.
طالت  في .
يصف الفريق الحالات بأنها مشتبه بها وقيد التحقيق.
من أصل ، .
تستند  إلى |تستند واحدة إلى |تستند اثنتان إلى |تستند  إلى |تستند  إلى |تستند  إلى 
 إلى |واحدة إلى |اثنتان إلى | إلى | إلى | إلى 
تستند كلها إلى .
قول حكومة
قائمة الفريق الأممي للحالات المشتبه بها
قول شركة تحليل
باحثين مستقلين أو تعليق غير جازم
تغيّرت البيانات منذ : .
أُضيف: 
حُذف: 
مبالغ مصحَّحة: 
إسنادات معدَّلة: 
تعديلات أخرى: 
منشورات معدَّلة: 
المجموع أكبر بمقدار  ()
المجموع أقل بمقدار  ()
في هذا الاختيار: .
في هذا الاختيار لا يتغير العدد ولا المجموع.
 ← 
ما الذي تغيّر
تعديل آخر
عرض البيانات الأحدث
عرض البيانات السابقة
المسروق، 
من الأدنى إلى الأعلى، السرقات نفسها
سرقات|سرقة، ليست محل خلاف|سرقتان، بلا خلاف|سرقات، بلا خلاف|سرقة، بلا خلاف|سرقة، بلا خلاف
سرقات|سرقة، محل خلاف|سرقتان،  محل خلاف|سرقات،  منها محل خلاف|سرقة،  منها محل خلاف|سرقة،  منها محل خلاف
الكبرى: ، 
بأوثق المبالغ
كما في القائمة الأممية
بأدنى الأرقام الموجودة
بأعلى الأرقام الموجودة
لم يُستبعد شيء.
المستبعد: .
المستبعد:  ().
بلا مبلغ في القائمة الأممية: .
تنسبها حكومة إلى كوريا الشمالية: هيئة أو ادعاء عام أو شرطة أو مجموعة حكومات.
يدرجها فريق خبراء الأمم المتحدة بوصفها مشتبهًا بها وقيد التحقيق؛ ولا تسميها أي حكومة.
تنسبها شركة تحليل أو أمن، ولا تنسبها حكومة ولا الفريق الأممي.
ينسبها باحثون مستقلون، أو مسؤول في تعليق غير جازم: أضعف الدرجات.
لا تذكر البيانات من ينسبها.
: يُخصم  و
دون ما سمّته حكومات
دون حالات أقوى دليل عليها قائمة الفريق الأممي
دون حالات أقوى دليل عليها شركة
دون حالات لم ترد إلا عن باحثين مستقلين أو في تعليق غير جازم
دون حالات لا تذكر البيانات من ينسبها
دون الحالات الخلافية
المصادر
طريقة الحساب
البيانات
الحالة
لا مصدر مذكورًا لهذا الاختيار.
 ولا غيرها، مدرجة حسب الصف.| وجهة أخرى، مدرجة حسب الصف.| وجهتان أخريان، مدرجة حسب الصف.| و جهات أخرى، مدرجة حسب الصف.| و جهة أخرى، مدرجة حسب الصف.| و جهة أخرى، مدرجة حسب الصف.
بالدولار وقت السرقة، قبل خصم ما جُمّد أو أُعيد. والإسناد استنتاج الجهة المسماة، لا حكم قضائي.
جُمعت في ، SHA-256 .
المعروض ، لا بيانات المشروع.
سرقات كوريا الشمالية من العملات المشفرة، بيانات مجمّعة: 
لم يُختر أي صف.
 ()، عدد الصفوف .
 ()، عدد الصفوف ، من الأدنى إلى الأعلى .
الاختيار: ؛ .
الاختيار: ؛ بلا تصفية.
، إصدار .
البيانات: جُمعت في ، SHA-256 .
البيانات: .
الحالة: «».
، اطُّلع عليه في `};var We={ar:["zero","one","two","few","many","other"],ko:["other"],ja:["other"],zh:["other"]},Fn=Array.from({length:12},(r,n)=>new Date(Date.UTC(2022,n,22)));function Pn(r){let n=Mn(r);if(n==="en")return"";let e=hn(n),t=new Intl.Locale(n,{numberingSystem:"latn",calendar:"gregory"});return`${[`${t.baseName}`,e==="ar"?"rtl":"ltr",...Je(t),...Ke(t),He(t,e)].join(`
`)}

${e==="en"?"":Q[e]}`}function In(r,n){let[e,t,i]=Q[hn(Mn(r))].split(`
`,3);return{csp:e,wasm:t}[n]??i}function Mn(r){let n=[];for(let e=r;e;e=e.parentElement??e.getRootNode().host)n.push(e.getAttribute("lang"));return[...n,...navigator.languages??[]].find(e=>e&&Q[hn(e)])??"en"}function hn(r){try{return new Intl.Locale(r).language}catch{return""}}function Je(r){let n=i=>new Intl.NumberFormat(r).formatToParts(i),e=(i,a)=>i.find(o=>o.type===a)?.value??"",t=e(n(1234),"group")?4:5;return[e(n(1.5),"decimal"),e(n(12345),"group"),"#".repeat(t)]}function Ke(r){let n=(k,E)=>new Intl.DateTimeFormat(r,{timeZone:"UTC",...k}).formatToParts(E),e={day:"",month:"",year:""},t=k=>n(k,Fn[10]).map(E=>e[E.type]??E.value).join("").replace("月",""),i=k=>/^\d+$/.test(k)?`${k}月`:k,a=k=>Fn.map(E=>i(n(k,E).find(C=>C.type==="month").value)),[o,d]=[{day:"numeric"},{year:"numeric"}],p={month:"long",...d},g={month:"short",...d};return[t({...o,...p}),t(p),t({...o,...g}),t(g),t({...o,month:"short"}),...a({...o,...p}),...a({...o,...g})]}function He(r,n){let e=We[n]??["one","other"],t=new Intl.PluralRules(r),i=a=>e.indexOf(t.select(a));return Array.from({length:200},(a,o)=>i(o)<0?e.length-1:i(o)).join("")}var Y={version:"0.1.0",script:globalThis.document?.currentScript,sheetOf:F,start:Ye,widget:(r,n)=>new j(r,r.shadowRoot,Pn,Qe(n)),whyNot:In};function Qe(r){return(n,e,t)=>Cn(n,e,(...i)=>{t(...i),i[0]==="files"&&r()})}var Rn=new WeakMap,qn=null;function F(r){let n=Rn.get(r);return n||(n=new r.defaultView.CSSStyleSheet,n.replaceSync(On),Rn.set(r,n),n)}function Ye(){return qn??=An().then(r=>Dn({module:r})).catch(r=>{throw qn=null,r})}function Zn(r){let n=String(r?.message??r);return typeof r?.code=="string"?{code:r.code,message:n}:globalThis.WebAssembly?/content security policy|\bcsp\b|unsafe-eval/i.test(n)?{code:"csp",message:`the page's Content-Security-Policy must allow script-src 'wasm-unsafe-eval': ${n}`}:{code:"wasm",message:n}:{code:"wasm",message:"this browser has WebAssembly switched off"}}var X=[],mn=new Set;function Bn(r){let[n]=X;if(!B(r.version)){X.push(r);for(let e of mn)e();n&&console.warn(`<dprk-heists>: versions ${n.version} and ${r.version} are on this page; ${r.version} draws elements with version="${r.version}" only`)}}function B(r){return r?X.find(n=>n.version===r):X[0]}function $n(r,n,e){return mn.add(n),r.addEventListener("load",e),()=>{mn.delete(n),r.removeEventListener("load",e)}}function Gn(r,n){let e=r.ownerDocument.defaultView,t=new IntersectionObserver(i=>i.some(a=>a.isIntersecting)&&n(),{rootMargin:"400px"});return t.observe(r),e.addEventListener("beforeprint",n),()=>{t.disconnect(),e.removeEventListener("beforeprint",n)}}async function Vn(r){let{ownerDocument:n}=r,e=t=>!t||!t.nextSibling&&e(t.parentNode);n.readyState!=="loading"||r.hasAttribute("src")||!e(r)||await new Promise(t=>n.addEventListener("DOMContentLoaded",t,{once:!0}))}function Wn({documentElement:r,body:n},e,t){let i=[new MutationObserver(e),new MutationObserver(t)];i[0].observe(r,{attributes:!0,attributeFilter:["lang"],subtree:!0});for(let a of[r,n??r])i[1].observe(a,{attributes:!0});return()=>i.forEach(a=>a.disconnect())}var $="dprk-heists",Xe=["view","charts","years","targets","methods","actors","countries","evidence","min-usd","disputed","text","estimator","edition","amounts","measure","stack","by","controls","theme","lang","heading-level","src","newer","state","permalink","loading","version"],nn=class r extends(globalThis.HTMLElement??Object){static observedAttributes=[...Xe,"id"];static version=Y.version;static enlist=Bn;#t=null;#n=null;#r=new en;#h=!1;#e=null;#o=null;#p=null;#l=[];#i=!1;constructor(){super();let n=F(this.ownerDocument);this.attachShadow({mode:"open"}).adoptedStyleSheets=[n],this.#f();for(let e of["filter","options"]){if(!Object.hasOwn(this,e))continue;let t=this[e];delete this[e],this[e]=t}}connectedCallback(){this.#e||!this.ownerDocument.defaultView||(this.#h||this.getAttribute("loading")==="eager"?this.#a():this.#o??=Gn(this,()=>this.#a()))}disconnectedCallback(){queueMicrotask(()=>this.isConnected||this.#u())}adoptedCallback(){this.#n&&(this.#l=[["filter",this.filter],["options",this.options]]),this.#u(),this.ownerDocument.defaultView&&(this.shadowRoot.adoptedStyleSheets=[F(this.ownerDocument)])}attributeChangedCallback(n){n==="version"&&this.#e&&B(this.getAttribute(n))!==this.#t&&(this.#u(),this.isConnected&&this.#a()),n==="loading"&&this.getAttribute(n)==="eager"&&this.#d(),this.#n?.attribute(n)}get script(){return this.#t?.script}get ready(){return this.#d(),this.#r.ready}get filter(){return this.#m("filter")}set filter(n){this.#g("filter",n)}get options(){return this.#m("options")}set options(n){this.#g("options",n)}async settled(){return(await this.#c()).settled()}summary(){return this.#s("summary()").summary()}incidents(){return this.#s("incidents()").incidents()}async load(n){return(await this.#c()).load(n)}async compare(n){return await this.ready,(await this.#c()).compare(n)}save(){return this.#s("save()").save()}restore(n){this.#s("restore()").restore(n)}async export(n){return await this.ready,(await this.#c()).export(`${n}`)}reset(){this.#s("reset()").reset()}#c(){return this.#d(),this.#r.started}#s(n){if(this.#d(),this.#n)return this.#n;throw new DOMException(`<${$}> has not started: await its ready before ${n}`,"InvalidStateError")}#m(n){return this.#i?this.#n[n]:Object.assign({},...this.#l.map(([e,t])=>e===n&&t))}#g(n,e){e!=null&&(this.#i?this.#n[n]=e:this.#l.push([n,e]))}#d(){this.#h=!0,this.isConnected&&this.#a()}async#a(){if(this.#e)return;let n=this.#e={};this.#x();let e=B(this.getAttribute("version"));if(!e)return this.#v();this.#t=e;try{await e.start(),await Vn(this),n===this.#e&&this.#w()}catch(t){n===this.#e&&this.#b(t)}}#v(){let n=this.getAttribute("version"),e=()=>{B(n)&&(this.#u(),this.#a())},t=()=>{let{version:i}=r,a=`the element asks for version "${n}", but this page has ${i}: add the script of that version, or remove the attribute to show what ${i} knows`;this.#b(Object.assign(new Error(a),{code:"version"}))};this.#o=$n(this.ownerDocument.defaultView,e,t),this.ownerDocument.readyState==="complete"&&t()}#w(){this.shadowRoot.adoptedStyleSheets=[this.#t.sheetOf(this.ownerDocument)],this.shadowRoot.replaceChildren();let n=()=>this.#n===e&&this.#y(),e=this.#n=this.#t.widget(this,n);e.has_data?n():e.ready().then(n,n);let t=[Wn(this.ownerDocument,()=>this.#n?.attribute("lang"),()=>this.#n?.look()),yn(this,(i,a)=>this.#n?.see(i,a)),vn(this,i=>this.#n?.open(i))];this.#p=()=>t.forEach(i=>i()),this.#r.start(this.#n)}#y(){if(!this.#i){this.#i=!0;for(let[n,e]of this.#l.splice(0))try{this.#n[n]=e}catch(t){reportError(t)}this.#n.attribute("permalink")}}#b(n){let e=Zn(n);this.#f((this.#t??Y).whyNot(this,e.code)),console.error(`<${$}>`,e.message),this.#r.fail(Object.assign(new Error(e.message,{cause:n}),{code:e.code})),this.dispatchEvent(new CustomEvent("heists-error",{detail:e,bubbles:!0,composed:!0}))}#u(){this.#x(),this.#e&&(this.#r.isOver&&(this.#r=new en),this.#p?.(),this.#n?.free(),this.#e=this.#t=this.#p=this.#n=null,this.#i=!1,this.ownerDocument.defaultView&&(this.shadowRoot.adoptedStyleSheets=[F(this.ownerDocument)]),this.#f())}#x(){this.#o?.(),this.#o=null}#f(n){let{ownerDocument:e}=this,t=e.createElement("p");if(t.className="status",t.setAttribute("role","status"),this.shadowRoot.replaceChildren(t,e.createElement("slot")),!n)return;t.textContent=n;let i=new e.defaultView.CSSStyleSheet;i.replaceSync(":host { min-block-size: 0 !important }"),this.shadowRoot.adoptedStyleSheets=[F(e),i]}},en=class{isOver=!1;constructor(){let n=e=>t=>(this.isOver=!0,e(t));this.started=new Promise((e,t)=>Object.assign(this,{start:n(e),fail:n(t)})),this.ready=this.started.then(e=>e.ready());for(let e of[this.started,this.ready])e.catch(()=>{})}};globalThis.customElements&&!customElements.get($)&&customElements.define($,nn);var nt=globalThis.customElements?.get($)??nn;nt.enlist?.(Y);})();
