/*! dprk-heists 0.1.0, MIT OR Apache-2.0, data CC-BY-4.0 */
var Y=["dragenter","dragover","dragleave","drop","change"];function X(r,n){let e=r.shadowRoot,t=i=>{if(i.type==="change"){let{files:u,type:m}=i.target;if(m!=="file"||!u.length)return;n(u[0]),i.target.value="";return}if(!i.dataTransfer?.types.includes("Files")||/^(compact|none)$/.test(r.getAttribute("controls")))return;i.preventDefault();let[s,o]=i.dataTransfer.files,d=i.type!=="drop"&&!(i.type==="dragleave"&&!e.contains(i.relatedTarget));e.querySelector(".root").classList.toggle("dropping",d),i.dataTransfer.dropEffect="copy",i.type==="drop"&&s&&n(o?[s,o]:s)};for(let i of Y)e.addEventListener(i,t);return()=>Y.forEach(i=>e.removeEventListener(i,t))}var nn=["pointermove","pointerdown","focusin","click"];function en(r,n){if(parent===window)return()=>{};let e=new IntersectionObserver(i=>{let{top:s,bottom:o}=i.at(-1).intersectionRect;e.disconnect(),o>s&&n(s,o)}),t=()=>{e.disconnect(),e.observe(document.documentElement)};return nn.forEach(i=>r.addEventListener(i,t)),()=>{e.disconnect(),nn.forEach(i=>r.removeEventListener(i,t))}}async function tn(){let r=new URL("./dprk-heists.wasm",import.meta.url),n=await fetch(r,{integrity:"sha384-DDlba/jcmyNvSb3ImcHYd7mUdOBc8hCY4oCi6Mp7LxwmxjaUwddfVlcx1tGngc4T"}).catch(t=>{let i=`${r} is not there, or not the dprk-heists.wasm that belongs to this script: ${t.message}`;throw Object.assign(new Error(i),{code:"http"})});return n.headers.get("content-type")==="application/wasm"?WebAssembly.compileStreaming(n):WebAssembly.compile(await n.arrayBuffer())}var N=class{__destroy_into_raw(){let n=this.__wbg_ptr;return this.__wbg_ptr=0,rn.unregister(this),n}free(){let n=this.__destroy_into_raw();c.xc(n,0)}attribute(n){let e=v(n,c.Zc,c._c),t=x;c.yc(this.__wbg_ptr,e,t)}compare(n){try{let e=c.zc(this.__wbg_ptr,V(n));return y(e)}finally{k[E++]=void 0}}export(n){let e=v(n,c.Zc,c._c),t=x,i=c.Ac(this.__wbg_ptr,e,t);return y(i)}get filter(){let n=c.Bc(this.__wbg_ptr);return y(n)}get has_data(){return c.Cc(this.__wbg_ptr)!==0}incidents(){let n=c.Dc(this.__wbg_ptr);return y(n)}load(n){let e=c.Ec(this.__wbg_ptr,l(n));return y(e)}look(){c.Fc(this.__wbg_ptr)}constructor(n,e,t,i){try{let u=c.bd(-16);c.Gc(u,l(n),l(e),l(t),l(i));var s=h().getInt32(u+0,!0),o=h().getInt32(u+4,!0),d=h().getInt32(u+8,!0);if(d)throw y(o);return this.__wbg_ptr=s,rn.register(this,this.__wbg_ptr,this),this}finally{c.bd(16)}}open(n){c.Hc(this.__wbg_ptr,l(n))}get options(){let n=c.Ic(this.__wbg_ptr);return y(n)}ready(){let n=c.Jc(this.__wbg_ptr);return y(n)}reset(){c.Kc(this.__wbg_ptr)}restore(n){try{let i=c.bd(-16);c.Lc(i,this.__wbg_ptr,V(n));var e=h().getInt32(i+0,!0),t=h().getInt32(i+4,!0);if(t)throw y(e)}finally{c.bd(16),k[E++]=void 0}}save(){let n,e;try{let s=c.bd(-16);c.Mc(s,this.__wbg_ptr);var t=h().getInt32(s+0,!0),i=h().getInt32(s+4,!0);return n=t,e=i,f(t,i)}finally{c.bd(16),c.cd(n,e,1)}}see(n,e){c.Nc(this.__wbg_ptr,n,e)}set filter(n){try{let i=c.bd(-16);c.Oc(i,this.__wbg_ptr,l(n));var e=h().getInt32(i+0,!0),t=h().getInt32(i+4,!0);if(t)throw y(e)}finally{c.bd(16)}}set options(n){try{let i=c.bd(-16);c.Pc(i,this.__wbg_ptr,l(n));var e=h().getInt32(i+0,!0),t=h().getInt32(i+4,!0);if(t)throw y(e)}finally{c.bd(16)}}settled(){let n=c.Qc(this.__wbg_ptr);return y(n)}summary(){let n=c.Rc(this.__wbg_ptr);return y(n)}};Symbol.dispose&&(N.prototype[Symbol.dispose]=N.prototype.free);function Nn(){return{__proto__:null,a:{__proto__:null,sb:function(n,e){let t=Error(f(n,e));return l(t)},E:function(){return p(function(n,e){let t=a(e).URL,i=v(t,c.Zc,c._c),s=x;h().setInt32(n+4,s,!0),h().setInt32(n+0,i,!0)},arguments)},ub:function(n){let e=a(n),t=typeof e=="boolean"?e:void 0;return g(t)?16777215:t?1:0},Ya:function(n){return typeof a(n)=="function"},z:function(n){return a(n)===null},tb:function(n){let e=a(n);return typeof e=="object"&&e!==null},h:function(n){return typeof a(n)=="string"},y:function(n){return a(n)===void 0},kb:function(n,e){return a(n)==a(e)},rb:function(n,e){let t=a(e),i=typeof t=="number"?t:void 0;h().setFloat64(n+8,g(i)?0:i,!0),h().setInt32(n+0,!g(i),!0)},vb:function(n){throw y(n)},qb:function(n,e){let t=a(e),i=typeof t=="string"?t:void 0;var s=g(i)?0:v(i,c.Zc,c._c),o=x;h().setInt32(n+4,o,!0),h().setInt32(n+0,s,!0)},pb:function(n,e){throw new Error(f(n,e))},wb:function(n){a(n)._wbg_cb_unref()},jc:function(n){let e=a(n).activeElement;return g(e)?0:l(e)},Ga:function(){return p(function(n,e,t,i,s){a(n).addEventListener(f(e,t),a(i),a(s))},arguments)},sa:function(n){return a(n).altKey},oc:function(){return p(function(n,e){let t=a(n).appendChild(a(e));return l(t)},arguments)},Eb:function(){return p(function(n,e,t){a(n).append(f(e,t))},arguments)},ia:function(){return p(function(n,e,t,i,s,o){a(n).arc(e,t,i,s,o)},arguments)},ec:function(){return p(function(n,e){let t=a(e).baseURI;var i=g(t)?0:v(t,c.Zc,c._c),s=x;h().setInt32(n+4,s,!0),h().setInt32(n+0,i,!0)},arguments)},Xb:function(n){a(n).beginPath()},Aa:function(){return p(function(n,e,t,i){let s=a(n).call(a(e),a(t),a(i));return l(s)},arguments)},J:function(){return p(function(n,e,t){let i=a(n).call(a(e),a(t));return l(i)},arguments)},bb:function(){return p(function(n,e){let t=a(n).call(a(e));return l(t)},arguments)},Q:function(){return p(function(n,e,t,i,s){let o=a(n).call(a(e),a(t),a(i),a(s));return l(o)},arguments)},p:function(){return p(function(n,e){a(n).cancelAnimationFrame(e)},arguments)},Qb:function(n){return a(n).checked},Tb:function(n){return a(n).childElementCount},N:function(n){let e=a(n).classList;return l(e)},c:function(n){let e=clearTimeout(y(n));return l(e)},Fb:function(n){a(n).click()},W:function(n){return a(n).clientHeight},Mb:function(n){return a(n).clientWidth},ya:function(n){let e=a(n).clipboard;return l(e)},ga:function(n){a(n).closePath()},v:function(n){a(n).close()},Ub:function(){return p(function(n,e,t){let i=a(n).closest(f(e,t));return g(i)?0:l(i)},arguments)},va:function(n){let e=a(n).composedPath();return l(e)},Kb:function(n,e){return a(n).contains(a(e))},X:function(){return p(function(n,e,t,i,s){let o=a(n).createElementNS(e===0?void 0:f(e,t),f(i,s));return l(o)},arguments)},Jb:function(){return p(function(n,e,t){let i=a(n).createElement(f(e,t));return l(i)},arguments)},o:function(){return p(function(n,e){let t=URL.createObjectURL(a(e)),i=v(t,c.Zc,c._c),s=x;h().setInt32(n+4,s,!0),h().setInt32(n+0,i,!0)},arguments)},ra:function(n){return a(n).ctrlKey},Ob:function(n){let e=a(n).defaultView;return g(e)?0:l(e)},la:function(n){return a(n).devicePixelRatio},d:function(n){a(n).disconnect()},s:function(){return p(function(n,e){return a(n).dispatchEvent(a(e))},arguments)},Na:function(n){return a(n).done},ha:function(n,e,t,i,s){a(n).fillRect(e,t,i,s)},da:function(){return p(function(n,e,t,i,s){a(n).fillText(f(e,t),i,s)},arguments)},$b:function(n){a(n).fill()},Gb:function(){return p(function(n){a(n).focus()},arguments)},Ua:function(n){let e=a(n).fonts;return l(e)},eb:function(n){let e=Array.from(a(n));return l(e)},Vb:function(n,e,t,i){let s=a(e).getAttribute(f(t,i));var o=g(s)?0:v(s,c.Zc,c._c),d=x;h().setInt32(n+4,d,!0),h().setInt32(n+0,o,!0)},Wb:function(n){let e=a(n).getBoundingClientRect();return l(e)},Hb:function(){return p(function(n,e){let t=a(n).getComputedStyle(a(e));return g(t)?0:l(t)},arguments)},pc:function(){return p(function(n,e,t){let i=a(n).getContext(f(e,t));return g(i)?0:l(i)},arguments)},I:function(n){return a(n).getDate()},G:function(n){return a(n).getFullYear()},H:function(n){return a(n).getMonth()},bc:function(){return p(function(n,e,t,i){let s=a(e).getPropertyValue(f(t,i)),o=v(s,c.Zc,c._c),d=x;h().setInt32(n+4,d,!0),h().setInt32(n+0,o,!0)},arguments)},Lb:function(n){let e=a(n).getRootNode();return l(e)},jb:function(){return p(function(n,e){let t=Reflect.get(a(n),a(e));return l(t)},arguments)},$a:function(){return p(function(n,e){let t=Reflect.get(a(n),a(e));return l(t)},arguments)},ob:function(n,e){let t=a(n)[e>>>0];return l(t)},Pa:function(n,e){let t=a(n)[e>>>0];return l(t)},Yb:function(n,e,t){return a(n).hasAttribute(f(e,t))},Nb:function(n){return a(n).hidden},Ha:function(){return p(function(n){let e=a(n).history;return l(e)},arguments)},ic:function(n){let e=a(n).host;return l(e)},U:function(n,e){let t=a(e).href,i=v(t,c.Zc,c._c),s=x;h().setInt32(n+4,s,!0),h().setInt32(n+0,i,!0)},La:function(){return p(function(n,e){let t=a(e).href,i=v(t,c.Zc,c._c),s=x;h().setInt32(n+4,s,!0),h().setInt32(n+0,i,!0)},arguments)},hc:function(n,e){let t=a(e).id,i=v(t,c.Zc,c._c),s=x;h().setInt32(n+4,s,!0),h().setInt32(n+0,i,!0)},ka:function(){return p(function(n){let e=a(n).innerHeight;return l(e)},arguments)},R:function(){return p(function(n,e,t){let i=a(n).insertBefore(a(e),a(t));return l(i)},arguments)},mb:function(n){let e;try{e=a(n)instanceof ArrayBuffer}catch{e=!1}return e},aa:function(n){let e;try{e=a(n)instanceof CanvasRenderingContext2D}catch{e=!1}return e},lb:function(n){let e;try{e=a(n)instanceof Uint8Array}catch{e=!1}return e},db:function(n){return Array.isArray(a(n))},Ra:function(n,e){return Object.is(a(n),a(e))},_a:function(){return l(Symbol.iterator)},mc:function(n,e){let t=a(e).key,i=v(t,c.Zc,c._c),s=x;h().setInt32(n+4,s,!0),h().setInt32(n+0,i,!0)},f:function(n){let e=Object.keys(a(n));return l(e)},dc:function(n){return a(n).left},gb:function(n){return a(n).length},A:function(n){return a(n).length},fa:function(n,e,t){a(n).lineTo(e,t)},Ka:function(n){let e=a(n).location;return l(e)},Ib:function(){return p(function(n,e,t){let i=a(n).matchMedia(f(e,t));return g(i)?0:l(i)},arguments)},xb:function(){return p(function(n,e,t){return a(n).matches(f(e,t))},arguments)},cc:function(n){return a(n).matches},C:function(){return p(function(n,e,t){let i=a(n).measureText(f(e,t));return l(i)},arguments)},ta:function(n){return a(n).metaKey},ea:function(n,e,t){a(n).moveTo(e,t)},xa:function(n){let e=a(n).navigator;return l(e)},F:function(){return l(new Date)},Va:function(){return p(function(n){let e=new ResizeObserver(a(n));return l(e)},arguments)},nb:function(n){let e=new Uint8Array(a(n));return l(e)},ma:function(n,e){let t=new TypeError(f(n,e));return l(t)},Sa:function(n,e){try{var t={a:n,b:e},i=(o,d)=>{let u=t.a;t.a=0;try{return On(u,t.b,o,d)}finally{t.a=u}};let s=new Promise(i);return l(s)}finally{t.a=0}},Za:function(){let n=new Object;return l(n)},na:function(){return p(function(n,e,t){let i=new Intl.DisplayNames(f(n,e),a(t));return l(i)},arguments)},cb:function(){let n=new Array;return l(n)},T:function(){return p(function(n,e,t,i){let s=new URL(f(n,e),f(t,i));return l(s)},arguments)},r:function(){return p(function(n,e,t){let i=new CustomEvent(f(n,e),a(t));return l(i)},arguments)},k:function(){return p(function(n,e){let t=new Blob(a(n),a(e));return l(t)},arguments)},ab:function(n){let e=a(n).next;return l(e)},Ma:function(){return p(function(n){let e=a(n).next();return l(e)},arguments)},fb:function(){return Date.now()},Wa:function(n,e){a(n).observe(a(e))},oa:function(){return p(function(n,e,t,i){let s=a(e).of(f(t,i));var o=g(s)?0:v(s,c.Zc,c._c),d=x;h().setInt32(n+4,d,!0),h().setInt32(n+0,o,!0)},arguments)},j:function(n){let e=Array.of(a(n));return l(e)},_b:function(n){return a(n).offsetHeight},Zb:function(n){return a(n).offsetWidth},pa:function(n){return a(n).offsetX},qa:function(n){return a(n).offsetY},M:function(n){let e=a(n).ownerDocument;return g(e)?0:l(e)},gc:function(n){let e=a(n).parentElement;return g(e)?0:l(e)},n:function(){return p(function(n){let e=a(n).parent;return g(e)?0:l(e)},arguments)},Ca:function(n,e){let t=a(e).pointerType,i=v(t,c.Zc,c._c),s=x;h().setInt32(n+4,s,!0),h().setInt32(n+0,i,!0)},kc:function(n){a(n).preventDefault()},hb:function(n,e,t){Uint8Array.prototype.set.call(Ln(n,e),a(t))},Ja:function(){return p(function(n,e,t,i,s,o){a(n).pushState(a(e),f(t,i),s===0?void 0:f(s,o))},arguments)},B:function(n,e){return a(n).push(a(e))},yb:function(){return p(function(n,e,t){let i=a(n).querySelector(f(e,t));return g(i)?0:l(i)},arguments)},S:function(){return p(function(n,e,t){let i=a(n).querySelector(f(e,t));return g(i)?0:l(i)},arguments)},Ta:function(n){let e=Promise.reject(a(n));return l(e)},ua:function(n){let e=a(n).relatedTarget;return g(e)?0:l(e)},Ab:function(){return p(function(n,e,t){a(n).removeAttribute(f(e,t))},arguments)},a:function(){return p(function(n,e,t,i,s){a(n).removeEventListener(f(e,t),a(i),s!==0)},arguments)},Db:function(n){a(n).remove()},q:function(){return p(function(n,e){return a(n).requestAnimationFrame(a(e))},arguments)},e:function(){return p(function(n,e){URL.revokeObjectURL(f(n,e))},arguments)},u:function(n){return a(n).right},$:function(){return p(function(n,e,t){a(n).scale(e,t)},arguments)},Ba:function(n,e){a(n).scrollIntoView(a(e))},wa:function(n){a(n).select()},L:function(){return p(function(n,e,t,i,s){a(n).setAttribute(f(e,t),f(i,s))},arguments)},P:function(){return p(function(n,e,t,i,s){a(n).setProperty(f(e,t),f(i,s))},arguments)},Xa:function(){return p(function(n,e){let t=setTimeout(a(n),e);return l(t)},arguments)},l:function(){return p(function(n,e,t){return a(n).setTimeout(a(e),t)},arguments)},K:function(){return p(function(n,e,t){return Reflect.set(a(n),a(e),a(t))},arguments)},Da:function(n,e){a(n).capture=e!==0},Rb:function(n,e){a(n).checked=e!==0},Y:function(n,e,t){a(n).cssText=f(e,t)},fc:function(n,e){a(n).fillStyle=a(e)},Sb:function(n,e,t){a(n).font=f(e,t)},_:function(n,e){a(n).height=e>>>0},Pb:function(n,e){a(n).hidden=e!==0},Ea:function(n,e){a(n).once=e!==0},Fa:function(n,e){a(n).passive=e!==0},ca:function(n,e,t){a(n).textAlign=f(e,t)},ba:function(n,e,t){a(n).textBaseline=f(e,t)},nc:function(n,e,t){a(n).textContent=e===0?void 0:f(e,t)},i:function(n,e,t){a(n).type=f(e,t)},Cb:function(n,e,t){a(n).value=f(e,t)},Z:function(n,e){a(n).width=e>>>0},V:function(n){let e=a(n).shadowRoot;return g(e)?0:l(e)},x:function(){return p(function(n){a(n).showModal()},arguments)},t:function(){return p(function(n){a(n).showPopover()},arguments)},Ia:function(){return p(function(n){let e=a(n).state;return l(e)},arguments)},ib:function(){return p(function(n){let e=JSON.stringify(a(n));return l(e)},arguments)},zb:function(n){let e=a(n).style;return l(e)},g:function(n){let e=a(n).target;return g(e)?0:l(e)},lc:function(n,e){let t=a(e).textContent;var i=g(t)?0:v(t,c.Zc,c._c),s=x;h().setInt32(n+4,s,!0),h().setInt32(n+0,i,!0)},ja:function(){return p(function(n,e){a(n).toBlob(a(e))},arguments)},w:function(){return p(function(n,e,t){return a(n).toggleAttribute(f(e,t))},arguments)},O:function(){return p(function(n,e,t,i){return a(n).toggle(f(e,t),i!==0)},arguments)},ac:function(n){return a(n).top},Bb:function(n,e){let t=a(e).value,i=v(t,c.Zc,c._c),s=x;h().setInt32(n+4,s,!0),h().setInt32(n+0,i,!0)},Oa:function(n){let e=a(n).value;return l(e)},m:function(n,e,t,i){console.warn(f(n,e),f(t,i))},D:function(n){return a(n).width},za:function(n,e,t){let i=a(n).writeText(f(e,t));return l(i)},qc:function(n,e){let t=I(n,e,Cn);return l(t)},rc:function(n,e){let t=I(n,e,_n);return l(t)},sc:function(n,e){let t=I(n,e,Un);return l(t)},tc:function(n,e){let t=I(n,e,Dn);return l(t)},uc:function(n){return l(n)},vc:function(n,e){let t=f(n,e);return l(t)},Qa:function(n){let e=a(n);return l(e)},b:function(n){y(n)}}}}function Dn(r,n){c.Yc(r,n)}function Cn(r,n,e){c.Xc(r,n,l(e))}function _n(r,n,e){try{c.Wc(r,n,V(e))}finally{k[E++]=void 0}}function On(r,n,e,t){c.Vc(r,n,l(e),l(t))}function Un(r,n,e,t,i){let s=v(e,c.Zc,c._c),o=x;c.Uc(r,n,s,o,l(t),l(i))}var rn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>c.xc(r,1));function l(r){O===k.length&&k.push(k.length+1);let n=O;return O=k[n],k[n]=r,n}function V(r){if(E==1)throw new Error("out of js stack");return k[--E]=r,E}var an=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>c.ad(r.a,r.b));function Tn(r){r<1028||(k[r]=O,O=r)}function Ln(r,n){return r=r>>>0,_().subarray(r/1,r/1+n)}var A=null;function h(){return(A===null||A.buffer.detached===!0||A.buffer.detached===void 0&&A.buffer!==c.wc.buffer)&&(A=new DataView(c.wc.buffer)),A}function f(r,n){return In(r>>>0,n)}var C=null;function _(){return(C===null||C.byteLength===0)&&(C=new Uint8Array(c.wc.buffer)),C}function a(r){return k[r]}function p(r,n){try{return r.apply(this,n)}catch(e){c.$c(l(e))}}var k=new Array(1024).fill(void 0);k.push(void 0,null,!0,!1);var O=k.length;function g(r){return r==null}function I(r,n,e){let t={a:r,b:n,cnt:1},i=(...s)=>{t.cnt++;let o=t.a;t.a=0;try{return e(o,t.b,...s)}finally{t.a=o,i._wbg_cb_unref()}};return i._wbg_cb_unref=()=>{--t.cnt===0&&(c.ad(t.a,t.b),t.a=0,an.unregister(t))},an.register(i,t,t),i}function v(r,n,e){if(e===void 0){let d=U.encode(r),u=n(d.length,1)>>>0;return _().subarray(u,u+d.length).set(d),x=d.length,u}let t=r.length,i=n(t,1)>>>0,s=_(),o=0;for(;o<t;o++){let d=r.charCodeAt(o);if(d>127)break;s[i+o]=d}if(o!==t){o!==0&&(r=r.slice(o)),i=e(i,t,t=o+r.length*3,1)>>>0;let d=_().subarray(i+o,i+t),u=U.encodeInto(r,d);o+=u.written,i=e(i,t,o,1)>>>0}return x=o,i}var E=1024;function y(r){let n=a(r);return Tn(r),n}var F=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});F.decode();var jn=2146435072,G=0;function In(r,n){return G+=n,G>=jn&&(F=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),F.decode(),G=n),F.decode(_().subarray(r,r+n))}var U=new TextEncoder;"encodeInto"in U||(U.encodeInto=function(r,n){let e=U.encode(r);return n.set(e),{read:r.length,written:e.length}});var x=0,Fn,Pn,c;function Mn(r,n){return Pn=r,c=r.exports,Fn=n,A=null,C=null,c}function sn(r){if(c!==void 0)return c;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let n=Nn();r instanceof WebAssembly.Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,n);return Mn(e,r)}var on=':host{display:block;inline-size:-moz-available;inline-size:-webkit-fill-available;inline-size:stretch;font-family:var(--heists-font, inherit);line-height:1.4;text-align:start}:host:before{all:initial;display:block;flex:0;block-size:0;overflow:hidden;visibility:hidden;font:100px monospace;content:"m m m m m m m m m m m" / ""}:host([hidden]){display:none}.root{all:initial;display:block;visibility:inherit;box-sizing:border-box;inline-size:100%;font-family:inherit;--start: left;--end: right;--way: 1;container-type:inline-size;position:relative;border-block-start:2px solid var(--text);padding-block-start:16px;color:var(--text);color-scheme:light;font-size:calc(10 * var(--px));line-height:calc(18 * var(--px));overflow-wrap:break-word;font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}.root>*{font-size:calc(13 * var(--px))}.root.dark{color-scheme:dark}.root.own{background:var(--background);padding-inline:16px;padding-block-end:16px}.probe{position:absolute;visibility:hidden;font-size:medium;forced-color-adjust:none;background-color:color-mix(in srgb,var(--heists-background, #0000),var(--heists-background, #0000));border-block-start-color:color-mix(in srgb,var(--heists-text, #0000),var(--heists-text, #0000));border-block-end-color:color-mix(in srgb,var(--heists-muted, #0000),var(--heists-muted, #0000));border-inline-start-color:color-mix(in srgb,var(--heists-grid, #0000),var(--heists-grid, #0000));border-inline-end-color:color-mix(in srgb,var(--heists-accent, #0000),var(--heists-accent, #0000));outline-color:color-mix(in srgb,var(--heists-series-1, #0000),var(--heists-series-1, #0000));column-rule-color:color-mix(in srgb,var(--heists-series-2, #0000),var(--heists-series-2, #0000));text-decoration-color:color-mix(in srgb,var(--heists-series-3, #0000),var(--heists-series-3, #0000));caret-color:color-mix(in srgb,var(--heists-series-4, #0000),var(--heists-series-4, #0000));-webkit-text-fill-color:color-mix(in srgb,var(--heists-series-5, #0000),var(--heists-series-5, #0000));-webkit-text-stroke-color:color-mix(in srgb,var(--heists-series-6, #0000),var(--heists-series-6, #0000));flood-color:color-mix(in srgb,Canvas,Canvas);lighting-color:color-mix(in srgb,var(--color, #0000),var(--color, #0000))}.read{color:transparent}.watch{transition:1ms;transition-behavior:allow-discrete}.root:dir(rtl){--start: right;--end: left;--way: -1}[hidden]{display:none!important}*{box-sizing:border-box}h2,h3,h4,h5,h6,p,dl,dd,ol,ul,fieldset{margin:0;padding:0;border:0;min-inline-size:0}button,input,select{font:inherit;color:inherit}button,select,summary,label,input[type=checkbox],input[type=radio],input[type=range]{cursor:pointer}button,select{background:none;border:0;border-radius:0;padding:0}:focus-visible{outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}a{color:inherit;text-underline-offset:2px}.muted{color:var(--muted)}.status p{margin-block-end:4px;overflow-wrap:anywhere}.status:not(:empty){border-inline-start:3px solid;padding-inline-start:12px;margin-block-end:20px}.status .button{margin-block:4px}.status p:first-child{font-weight:600}.headline{font-size:calc(30 * var(--px));line-height:calc(36 * var(--px));font-weight:700;letter-spacing:-.012em;max-inline-size:36em;text-wrap:balance}.lead{font-size:calc(16 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);max-inline-size:46em;margin-block-start:4px;text-wrap:pretty}.newer{max-inline-size:46em;margin-block-start:16px;padding-inline-start:12px;border-inline-start:3px solid var(--axis);font-size:calc(14 * var(--px));line-height:calc(20 * var(--px))}.newer ul{list-style:none}.newer details{margin-block-start:4px}.newer li{padding-block:2px;overflow-wrap:anywhere}.newer .button{margin-block-start:8px}.figures:empty{display:none}.figures{display:flex;flex-wrap:wrap;gap:16px 56px;margin-block-start:20px}.figure{display:flex;flex-direction:column-reverse;justify-content:flex-end}.figure dd{font-size:calc(24 * var(--px));line-height:calc(30 * var(--px));font-weight:600;white-space:nowrap}.figure:first-child dd{color:var(--accent)}.figure dt{color:var(--muted)}.controls{margin-block-start:24px}.views{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);overflow:clip}.views label{position:relative;display:flex}.views label+label{border-inline-start:1px solid var(--axis)}.views input,.steps input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0}.views span{padding:8px 14px;font-weight:500}.views b{font-weight:400;color:var(--muted)}.views :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{background:var(--text);color:var(--background)}.views :checked+span b,.pill.set span{color:inherit;opacity:.75}.views label:focus-within,.steps label:focus-within,.views:has(:focus-visible){outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-block-start:12px}.pill{display:inline-flex;align-items:center;gap:6px;min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 16px);font-weight:500}.pill span{font-weight:400;color:var(--muted)}.pill span:empty{display:none}.pill.filters{display:none}.pill:after{content:"";inline-size:6px;block-size:6px;margin-block-start:-3px;border:solid currentColor;border-width:0 1.5px 1.5px 0;rotate:45deg}.pill[aria-expanded=true]:after{rotate:225deg;margin-block-start:3px}input[type=search]{text-overflow:ellipsis;flex:1 1 calc(200 * var(--px));max-inline-size:calc(280 * var(--px));min-inline-size:calc(160 * var(--px));min-block-size:32px;padding-block:4px;padding-inline:24px 4px;border:0;border-block-end:1px solid var(--axis);border-radius:0;appearance:none;background:radial-gradient(circle at var(--start) 9px top 14px,transparent 4px,var(--muted) 4.5px 5.5px,transparent 6px),linear-gradient(calc(45deg * var(--way)),transparent 45%,var(--muted) 45% 55%,transparent 55%) var(--start) 12px top 17px / 5px 5px no-repeat}input::placeholder{color:var(--muted);opacity:1}.left-out{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline;min-block-size:24px;margin-block-start:8px;color:var(--muted)}.link{color:var(--text);text-decoration:underline;text-underline-offset:3px;min-block-size:24px;min-inline-size:24px}.button{min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);font-weight:500}.widen{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-block-start:12px}.compact .controls{display:flex;flex-wrap:wrap;gap:12px;align-items:center}.compact .bar{flex:1;margin:0}.compact .left-out{flex-basis:100%;margin:0}.compact .pill.filters{display:inline-flex}.compact .buttons{display:flex;flex-wrap:wrap}.compact .buttons .button{flex:auto;padding-inline:8px}.compact :is(.pill:not(.filters),[type=search]:placeholder-shown:not(:focus)),:is(.compact,.none) :is([data-do="export svg"],[data-do="export json"]){display:none}.none :is(.views,.bar,.left-out .link,.widen,.choices,.legend,[data-do="export png"],[data-do="export csv"]){display:none}.none .left-out{margin:0}.panel[open]{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(calc(210 * var(--px)),100%),1fr));gap:28px 40px}.panel{position:relative;inline-size:auto;margin:12px 0 0;padding:24px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:none;color:inherit}.panel-head,.fold>summary,.total{display:none}.panel fieldset{position:relative}legend,.panel-end{padding:0}legend{font-weight:600;margin-block-end:8px}.ranges{display:grid;gap:24px;align-content:start}.year-bars{display:flex;align-items:end;gap:4px;block-size:40px;margin-block-end:4px}.year-bars i{flex:1;border:1px solid var(--accent);background:var(--accent)}.year-bars .out{border-color:var(--axis);background:var(--series-6)}.slider{--half: calc(50% / var(--years));position:relative;block-size:28px}.slider:after{content:"";position:absolute;inset-inline:calc(var(--half) * (1 + 2 * var(--before))) calc(var(--half) * (1 + 2 * var(--after)));inset-block-start:calc(50% - 2px);block-size:4px;background:var(--text)}.slider:before{content:"";position:absolute;inset-inline:0;inset-block-start:calc(50% - 1px);block-size:2px;background:var(--axis)}.slider input{position:absolute;z-index:1;inset-inline-start:calc(var(--half) - 12px);inline-size:calc(100% + 24px - 2 * var(--half));block-size:28px;margin:0;background:none;appearance:none;pointer-events:none}.slider input::-webkit-slider-runnable-track{background:none}.slider input::-moz-range-track{background:none}.slider input::-webkit-slider-thumb{appearance:none;inline-size:24px;block-size:24px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input::-moz-range-thumb{inline-size:20px;block-size:20px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input:focus-visible::-webkit-slider-thumb{background:var(--text)}.slider input:focus-visible::-moz-range-thumb{background:var(--text)}.steppers{display:flex;gap:6px;align-items:center;margin-block-start:8px}.stepper{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.stepper button{inline-size:calc(26 * var(--px));min-block-size:30px}.stepper input{inline-size:calc(42 * var(--px));padding:0;border:solid var(--axis);border-width:0 1px;background:none;text-align:center;appearance:textfield}.stepper input::-webkit-inner-spin-button{appearance:none}.steps{display:flex;flex-wrap:wrap;gap:4px}.steps label{position:relative}.steps span{display:flex;align-items:center;justify-content:center;min-inline-size:calc(36 * var(--px));padding:5px 8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.steps :checked+span{background:var(--text);color:var(--background)}.check{display:flex;align-items:center;gap:8px;min-block-size:28px}.check span{min-inline-size:0;overflow-wrap:anywhere}.check input{inline-size:calc(16 * var(--px));block-size:calc(16 * var(--px));margin:0;accent-color:var(--text);flex:none}.check b{margin-inline-start:auto;font-weight:400;color:var(--muted)}.consequence{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.keys-list .consequence{margin-inline-start:24px}details.consequence{padding-block-end:8px}details.consequence summary{line-height:calc(24 * var(--px));text-decoration:underline}.evidence .keys-list{max-block-size:none}.all-none{position:absolute;inset-block-start:calc(-9px - 18 * var(--px));inset-inline-end:0;display:flex;gap:8px}.all-none .link{color:var(--muted)}.keys-list{max-block-size:320px;overflow:auto}.panel-end{grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:12px;align-items:center;padding-block-start:20px;border-block-start:1px solid var(--grid)}.sheet.panel{position:fixed;inset:max(0px,min(var(--top, 0px),100% - 400px)) 0 auto;inline-size:100%;max-inline-size:600px;block-size:max(var(--sight, 100%),min(400px,100%));max-block-size:none;margin:0 auto;padding:0 16px;border:0;border-radius:0;background:var(--background);overscroll-behavior:contain;scroll-padding-block:56px 120px}.sheet.panel[open]{display:flex;flex-direction:column;gap:0}.sheet .panel-head,.sheet .panel-end{position:sticky;z-index:2;inset-block:0;background:var(--background)}.sheet .panel-head,.sheet .fold>summary{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center;justify-content:space-between;min-block-size:48px}.sheet .link,.sheet summary,.sheet select{min-block-size:44px}.sheet .ranges{gap:0}.sheet .fold,.sheet .amounts{border-block-end:1px solid var(--grid)}.fold>summary{font-weight:500}.fold>summary span{margin-inline-start:auto;font-weight:400;color:var(--muted)}.fold>summary .set{font-weight:600;color:var(--text)}.fold>summary:after{content:"›"}.fold[open]>summary:after{rotate:90deg}.sheet .fold fieldset{padding-block-end:12px}.sheet .all-none{position:static;justify-content:end}.sheet .keys-list{max-block-size:none}.sheet .amounts{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 12px}.sheet .amounts legend{float:inline-start;margin:0;font-weight:500}.sheet .amounts select{margin-inline-start:auto;border:0}.sheet .steppers{flex-wrap:wrap;justify-content:space-between;margin-block:4px 12px}.sheet .stepper button{inline-size:44px;min-block-size:44px;touch-action:manipulation}.sheet .stepper input{inline-size:calc(46 * var(--px))}.sheet .steppers .muted{display:none}.sheet .panel-end{flex-direction:column-reverse;align-items:stretch;gap:8px;margin-block-start:auto;padding-block:12px max(12px,env(safe-area-inset-bottom))}.sheet .total{display:inline}.sheet .strong span:first-child,.sheet .panel-end .strong+.button{display:none}select{appearance:none;field-sizing:content;min-block-size:24px;max-inline-size:100%;padding-inline-end:14px;border-block-end:1px solid var(--axis);font-weight:500;text-overflow:ellipsis;background:conic-gradient(from -39deg at bottom,currentColor 78deg,transparent 0) var(--end) 1px center / 8px 5px no-repeat}select option{color:var(--text);background:var(--background)}.charts{display:grid;gap:48px 40px;margin-block-start:32px}.chart{display:grid;grid-row:span 2;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr);row-gap:0}.companion{margin-block-start:24px}.title{font-size:calc(17 * var(--px));line-height:calc(22 * var(--px));font-weight:600;text-wrap:balance;max-inline-size:34em}.companion .title{display:inline;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.subtitle{margin-block-start:4px;color:var(--muted);max-inline-size:52em;text-wrap:pretty}.companion .subtitle{display:inline;margin-inline-start:4px}.choices{display:flex;flex-wrap:wrap;gap:4px 12px;margin-block-start:2px}.companion .choices{display:inline-flex;margin:0;margin-inline-start:8px}.chart:not(:has(.title:not(:empty))){display:none}.title:empty,.choices:empty,.keys:empty,.note:empty,.subtitle:empty{display:none}.keys{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:4px;color:var(--muted)}.key{white-space:nowrap}.legend{margin-block-start:4px}.switches{display:flex;flex-wrap:wrap;gap:0 14px;margin-block-start:2px}.switch{min-block-size:28px;text-align:start}.switch[aria-pressed=false],.switches .link{color:var(--muted)}.swatch.dot,.switch:before{content:"";box-sizing:border-box;display:inline-block;inline-size:8px;block-size:8px;margin-inline-end:6px;border:4px solid var(--dot);border-radius:50%;background:none}.swatch.ring,.switch[aria-pressed=false]:before{border-width:1.6px}.swatch.revised{inline-size:5px;block-size:5px;margin-block-end:1px;border-width:2.5px;border-color:var(--axis)}.plot{position:relative;margin-block-start:12px}canvas{display:block;inline-size:100%}.note{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.mark,.halo{position:absolute;pointer-events:none}.round{border-radius:50%}.plot.pointed .halo{outline:1px solid var(--text);outline-offset:2px}.aloud,.sheet .fold legend{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.waffle{display:grid;grid-template-columns:minmax(calc(80 * var(--px)),calc(160 * var(--px))) 1fr;gap:0 16px;align-items:start}.waffle .plot{grid-area:1 / 1;margin:0}.waffle .words{grid-area:1 / 2}.waffle .title{display:block;font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));color:var(--accent)}.waffle .subtitle{display:block;margin:4px 0 0}details>.words{display:block;min-block-size:24px;inline-size:auto;text-align:start;text-decoration:none}details>.words:before{content:"";display:inline-block;inline-size:5px;block-size:5px;margin-inline:2px 8px;margin-block-end:2px;border:solid var(--muted);border-width:0 1.5px 1.5px 0;rotate:calc(45deg - 90deg * var(--way))}details[open]>.words:before{rotate:45deg}details>.words .subtitle{display:inline}.swatch{display:inline-block;inline-size:calc(10 * var(--px));block-size:calc(10 * var(--px));margin-inline-end:6px;background:var(--accent)}.tier-0{background:var(--tier-0)}.tier-1{background:var(--tier-1)}.tier-2,.tier-3{overflow:clip;border:1px solid currentColor;background:none}.tier-2{color:var(--tier-2);background:var(--pale)}.tier-3{color:var(--tier-3)}.tier-2:before,.tier-3:before{content:"";display:block;background:currentColor}.tier-2:before{inline-size:14px;block-size:1.5px;margin:3px -3px;rotate:-45deg;box-shadow:0 3px currentColor,0 -3px currentColor}.tier-3:before{inline-size:2px;block-size:2px;margin:1px;border-radius:50%;box-shadow:4px 0 currentColor,0 4px currentColor,4px 4px currentColor}.rest{border:1px solid var(--axis);background:var(--series-6)}.pale{border:1px solid var(--accent);background:var(--series-5)}.ring{border:1px dashed var(--text);border-radius:50%;background:none}.tip{position:absolute;z-index:2;inline-size:calc(300 * var(--px));max-inline-size:100cqi;padding:12px 14px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:var(--background);box-shadow:0 6px 20px #00000024;overflow-wrap:anywhere}.tip-text>*{display:block}.tip strong{font-size:calc(14 * var(--px));line-height:calc(20 * var(--px));font-weight:600}.tip .value{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));font-weight:600;margin-block:2px}.tip .value.dprk{color:var(--accent)}.tip .rule{margin-block-start:8px;padding-block-start:8px;border-block-start:1px solid var(--grid)}.tip .action{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.tip-bar,.tip-close{display:none}.tip.sheet{display:flex;flex-direction:column;inline-size:100cqi;max-block-size:max(calc(200 * var(--px)),var(--sight) * .45);padding:0}.tip.sheet[popover]{position:fixed;inset:auto 0 0!important;inline-size:auto;max-inline-size:600px;max-block-size:60vh;margin:0 auto;border-block-end:0;border-end-start-radius:0;border-end-end-radius:0;color:inherit}.sheet .tip-text{overflow:auto;overscroll-behavior:contain;padding:12px 14px 4px}.sheet .tip-text strong{padding-inline-end:36px}.sheet .tip-text a{padding-block:13px}.sheet .tip-close{display:block;position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:44px;font-size:calc(20 * var(--px));text-decoration:none}.sheet .tip-bar{display:flex;gap:8px;padding:8px 14px max(8px,env(safe-area-inset-bottom))}.sheet .tip-bar .button{flex:1;min-block-size:44px;touch-action:manipulation}.tip-bar :first-child:before{content:"‹ "}.tip-bar :last-child:after{content:" ›"}.tip.sheet .action{display:none}.sources-panel{margin-block-start:16px}.sources-panel ol{columns:24em 2;column-gap:32px;margin-block:8px 0;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.sources-panel li{list-style:none;break-inside:avoid;padding-block:6px;border-block-start:1px solid var(--grid);overflow-wrap:anywhere}.address{display:block;color:var(--muted);overflow-wrap:anywhere;user-select:all}.root:not(.framed) :is(.tip,td) a+.address{display:none}.table{margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}table{inline-size:100%;margin-block:12px;border-collapse:collapse;font-size:calc(14 * var(--px));line-height:calc(20 * var(--px))}th,td{padding-block:8px;padding-inline:0 12px;text-align:start;vertical-align:top;font-weight:400}thead th{vertical-align:bottom;padding-block-end:6px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);border-block-end:1px solid var(--axis)}tbody tr{border-block-end:1px solid var(--grid)}thead .link{display:block;min-block-size:24px;padding-block-start:6px;color:inherit;text-decoration:none}thead .link:hover{text-decoration:underline}th[aria-sort=ascending] .link,th[aria-sort=descending] .link{color:var(--text);font-weight:600}th[aria-sort=ascending] .link:after{content:" ↑"}th[aria-sort=descending] .link:after{content:" ↓"}td.date{white-space:nowrap}tbody th span:first-child{font-weight:500}td small,th small{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);max-inline-size:46em}td.loss,th.loss{text-align:end;white-space:nowrap}th.loss .link{margin-inline-start:auto}td.sources,th.sources{text-align:end;padding-inline-end:0}td.sources li{list-style:none;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));text-align:start;max-inline-size:12em}:is(.cited,.tip,td.sources) a{display:inline-block;padding-block:4px}summary{list-style:none}.sources summary{display:inline-block;min-inline-size:24px;min-block-size:24px;text-align:center;text-decoration:underline;text-underline-offset:3px}summary::-webkit-details-marker{display:none}.word{display:none}.tag{margin-inline-start:6px;padding:0 5px;border:1px dashed var(--axis);border-radius:3px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.ledger{display:grid;gap:16px 40px;margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}.ledger>*,.ledger td,.ledger th{min-inline-size:0}.ledger table{margin-block:0 16px}.ledger caption{font-weight:600;text-align:start;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.ledger td,.ledger thead th:not(:first-child){text-align:end;padding-inline-end:0;padding-inline-start:12px}.ledger tbody th,.ledger tbody td{padding-block:4px}.ledger tbody th{inline-size:100%}.ledger tr{border:0}.ledger thead td{border-block-end:1px solid var(--axis)}.ledger .said th,.ledger .said td{font-weight:600}.ledger .said td{white-space:nowrap}.ledger .said small{font-weight:400}.ledger .cited{border-block-end:1px solid var(--grid)}.ledger .cited td{padding:0 0 8px;text-align:start}.ledger td:not([colspan]) small{white-space:nowrap}@container (width < 32em){.ledger tbody th,.ledger td{font-size:calc(12 * var(--px))}.ledger .said td,.ledger td:not([colspan]) small{white-space:normal}}.end{display:flex;flex-wrap:wrap;gap:12px 24px;margin-block-start:32px;padding-block-start:12px;border-block-start:1px solid var(--grid)}.export{display:contents}.buttons{display:flex;align-items:start;gap:8px}.buttons .button{padding-inline:10px}.export-panel{flex-basis:100%;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(calc(280 * var(--px)),100%),1fr));gap:16px 24px}.own-data{flex-basis:100%;display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}:host(:is([controls="compact"],[controls="none"])) .own-data{display:none}.dropping:after{content:"";position:absolute;inset:0;z-index:3;border:2px dashed var(--text);background:color-mix(in srgb,var(--background) 85%,transparent);pointer-events:none}.dropping:before{content:attr(data-drop);position:sticky;inset-block-start:40vh;z-index:4;display:block;block-size:0;text-align:center;font-size:calc(17 * var(--px));font-weight:600;pointer-events:none}.copy label{display:block;cursor:default}textarea{display:block;inline-size:100%;margin-block:4px 8px;padding:8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);background:none;color:inherit;font:inherit;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));resize:vertical}.export-panel img{inline-size:100%}.copied{grid-column:1 / -1;color:var(--muted)}.foot{flex:1 1 calc(320 * var(--px));font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.foot p{max-inline-size:70em;margin-block-end:4px}.foot b{font-weight:600;color:var(--text)}@container (width >= 60em){.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.trend,.incidents,.said{grid-column:1 / -1}}@container (width >= 80em){.ledger{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.ledger>.words{grid-column:1 / -1}.said>div:last-child{display:grid;grid-template-columns:minmax(0,1fr) calc(340 * var(--px));gap:40px}.said .companion{margin:0}}@container (width >= 96em){td.evidence{white-space:nowrap}.charts:not(.trend-first){grid-template-columns:repeat(3,minmax(0,1fr))}.charts:not(.trend-first) .trend{grid-column:auto}}@container (width < 60em){.headline{font-size:calc(25 * var(--px));line-height:calc(31 * var(--px))}.lead{font-size:calc(15 * var(--px));line-height:calc(22 * var(--px))}.figures{display:grid;grid-template-columns:minmax(min-content,2fr) minmax(0,3fr);gap:12px 16px}.figure dd{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));white-space:normal}.views{display:flex;flex-basis:100%}.views label{flex:1}.views span{flex:1;padding:6px 4px;text-align:center;min-block-size:44px}.views b{display:block}.pill,.button,.steps span,.check,.stepper button,.switch,.switches .link{min-block-size:44px}.pill{border-radius:var(--heists-radius, 22px)}input[type=search]{flex:1 1 calc(140 * var(--px));min-inline-size:0;max-inline-size:none;min-block-size:44px;background-position:0 6px,var(--start) 12px top 23px}.buttons{display:grid;grid-template-columns:repeat(3,1fr);inline-size:100%}.panel{padding:16px}.table table,.table thead,.table tbody{display:block}.table thead tr{display:flex;flex-wrap:wrap;gap:0 16px;border-block-end:1px solid var(--axis)}.table thead th{border:0}thead .link{min-block-size:44px}thead .sources{display:none}.table tbody tr{display:flex;flex-wrap:wrap;gap:2px 12px;padding-block:10px}.table th,.table td{padding:0}.table tbody th{order:-2;flex:1 0 calc(100% - 12px - 96 * var(--px));max-inline-size:calc(100% - 12px - 96 * var(--px))}td.loss{order:-1;inline-size:calc(96 * var(--px))}td.loss small{white-space:normal}td.date,td.kind,td.method,td.evidence,td.sources{font-size:calc(12 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);text-align:start}td.sources li{max-inline-size:none}.sources summary{min-inline-size:44px;text-align:start}.figure-alone{display:none}.word{display:inline}.pill:not(.filters){display:none}.pill.filters{display:inline-flex}}@container (width < 24em){.figures{grid-template-columns:minmax(0,1fr)}.views{flex-direction:column}.views label+label{border-block-start:1px solid var(--axis);border-inline-start:0}.waffle{display:block}.key{white-space:normal}.ledger :is(table,thead,tbody,caption){display:block}.ledger tr{display:flex;flex-wrap:wrap;justify-content:end}.ledger tbody th,.ledger .cited td,.table tbody th{flex:1 0 100%;max-inline-size:none}td.loss{inline-size:100%;text-align:start}}@media(pointer:coarse){.views span,.pill,.button,.link,.switch,.check,.steps span,.stepper button,select,details>.words,details>summary,.sources summary,input[type=search]{min-block-size:44px}summary,.views span{align-content:center}input[type=search]{background-position:0 6px,var(--start) 12px top 23px}:is(.cited,.tip,td.sources) a{padding-block:14px}.slider,.slider input{block-size:44px}.panel legend{margin:0;line-height:44px}.all-none{inset-block-start:-44px}}@media(prefers-reduced-motion:no-preference){.tip:not([hidden]){animation:appear 80ms ease-out}.tip.sheet:not([hidden]){animation:rise .16s ease-out}@keyframes appear{0%{opacity:0}}@keyframes rise{0%{opacity:0;translate:0 12px}}}@media(forced-colors:active){.probe{order:1;background-color:Canvas;border-block-start-color:CanvasText;border-inline-start-color:GrayText;border-inline-end-color:Highlight}.swatch,.switch:before,select,input[type=search]{forced-color-adjust:none}.tier-1{border:1px solid var(--tier-1);background:repeating-linear-gradient(-45deg,var(--pale) 0 3px,var(--tier-1) 3px 4.5px)}.slider:before,.slider:after{background:CanvasText}.views :checked+span,.steps :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}@container (60em <= width < 96em){th,td{padding-inline-end:8px}td.kind,td.method,td.evidence{hyphens:auto}}.root:lang(ko){word-break:keep-all}.root:lang(ja){word-break:auto-phrase}.root:lang(ar){line-height:1.45}.root:lang(ar) :is(.headline,.lead,.title,.subtitle,.words,.note,.tip *){letter-spacing:0;line-height:1.45}.root[dir=rtl] [lang=en]{direction:ltr;unicode-bidi:isolate;text-align:right}.on-paper{display:none}@media print{:host{container-type:inline-size;min-block-size:0!important}.root{--background: #fff !important;--text: #16181d !important;--muted: #59616b !important;--grid: #e4e7ea !important;--axis: #868e98 !important;--accent: #b3122d !important;--tier-0: #8f0e24 !important;--tier-1: #dc4a5f !important;--tier-2: #b3122d !important;--tier-3: #b3122d !important;--series-5: #f6c3ca !important;--series-6: #eceef1 !important;--pale: #fdeaec !important;--dot: #3a414b !important;--px: 1px !important;background:#fff;color-scheme:light;print-color-adjust:exact}@supports (zoom: tan(atan2(1cqi,1px))){.root{inline-size:842px;zoom:tan(atan2(100cqi,842px))}}.filters,.widen,.newer .button,.newer details:not([open]),.choices,.legend,.companion,.ledger,.export,.own-data,.more,.tip,.plot:has(svg)>:not(svg){display:none}.on-paper{display:block;inline-size:100%;block-size:auto}.figures{flex-wrap:nowrap;column-gap:40px}.trend,.incidents,.said,.said>div:last-child{display:block}.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.chart,tr,.note{break-inside:avoid}.table{margin-block-start:40px}.table .title,thead,.sources-panel .words{break-after:avoid}thead .link{display:contents}.table table{font-size:13px;line-height:17px}.table th,.table td{padding-block:5px}td.evidence{white-space:nowrap}.sources-panel .words:before{display:none}.sources-panel a{text-decoration:none}.sources-panel ol{columns:3;column-gap:24px;font-size:10px;line-height:12px}.sources-panel li{padding-block:2px}.sources-panel .address{display:inline;margin-inline-start:4px}}';var P=["incidents","estimates","claims","sources"];var Rn=[[/^PK\x03\x04[^]*(?:\[Content_Types\]|xl\/|spreadsheet)/,"an Excel workbook (.xlsx), not text: save it as CSV"],[/^PK\x03\x04/,"a ZIP archive, not data: unpack it first"],[/^\xd0\xcf\x11\xe0/,"an old Excel workbook (.xls), not text: save it as CSV"],[/^\x1f\x8b/,"a gzip archive, not data: unpack it first"],[/^%PDF/,"a PDF, not data"],[/^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF....WEBP)/,"a picture, not data"],[/^\s*<(?:[^]*<)?!?(?:doctype )?(?:html|head|body|script)\b/i,"a web page (HTML), not data"],[/^\s*</,"XML, not data"],[/\0/,"no text: wanted CSV or JSON"]],b=class extends Error{constructor(n,e){super(e),this.code=n}};function ln(r,n,e){let t={base:n,control:new AbortController,files:[],host:"",size:0,last:Date.now()},i=setInterval(()=>{t.host&&e("loading",t.host,t.size/1048576),t.waits&&Date.now()-t.last>3e4&&t.control.abort(t.stalled=!0)},250),s=()=>{clearInterval(i),t.control.abort(),t.files=null},o=(...u)=>{t.files&&(s(),e(...u))},d=()=>{if(!(!t.files||!t.host||t.size<1048576))return e("loading",t.host,t.size/1048576),new Promise(u=>setTimeout(u,50))};return $n(t,r).then(d).then(()=>o("files",t.origin,t.files),u=>o("failure",...Zn(u))),s}function Zn(r){return r instanceof b?[r.code,r.message]:[r instanceof RangeError?"memory":"data",`the data could not be read: ${r.message}`]}async function $n(r,n){try{let e=cn(n);if(e==="Blob"||e==="File"){r.origin="";let t=T(n.name??"data.csv");if(n.size>64*1048576)throw J(t,n.size);[r.host,r.size]=[t,n.size],await W(r,t,new Uint8Array(await n.arrayBuffer()))}else if(e==="HTMLScriptElement")await W(r,"inline data",new TextEncoder().encode(n.textContent));else if(e==="URL"||typeof n=="string"){let t=un(n,r.base,i=>`${i} is no address`);r.origin=t.host||void 0,r.files.address=t.href,await dn(r,t)}else{if(n?.[0]instanceof Blob)throw new b("data","wanted one file, read several");await pn(r,"",n)}}catch(e){throw e instanceof Error?e:new b("data","the data could not be read")}}function cn(r){return Object.prototype.toString.call(r).slice(8,-1)}async function dn(r,n,e){let t=n.protocol==="data:"?"data.csv":n.pathname.split("/").pop()||n.host;await W(r,t,await Bn(r,n,t),n,e)}function un(r,n,e){try{let t=new URL(r,n);if(/^(?:https?|file|data|blob):$/.test(t.protocol))return t}catch{}throw new b("data",e(K(r)))}async function Bn(r,n,e){let{size:t,control:{signal:i}}=r,s=null,o=d=>s=d.effectiveDirective;document.addEventListener("securitypolicyviolation",o),r.host=n.host,r.waits=!0,r.last=Date.now();try{let d=await fetch(n.href,{signal:i});if(!d.ok)throw new b("http",`${e}: ${n.host} answered ${`${d.status} ${d.statusText}`.trim()}`);let u=+d.headers.get("content-length");if(r.size+u>64*1048576)throw J(e,u);return await Gn(r,d,e)}catch(d){throw await new Promise(u=>setTimeout(u)),r.stalled?new b("http",`${e}: ${n.host} has sent nothing for ${3e4/1e3} seconds`):typeof d.code=="string"&&!(d instanceof b)?new b("cors",d.message):d instanceof b||d instanceof RangeError?d:Vn(n,s,r.size>t)}finally{r.waits=!1,document.removeEventListener("securitypolicyviolation",o)}}async function Gn(r,n,e){let t=n.body?.getReader(),i=[],s=0;for(let d;t&&!(d=await t.read()).done;)if(i.push(d.value),s+=d.value.length,r.size+=d.value.length,r.last=Date.now(),r.size>64*1048576)throw J(e,0);let o=new Uint8Array(s);for(let d,u=s;d=i.pop();)o.set(d,u-=d.length);return o}function J(r,n){let e=n?`is ${Math.ceil(n/1048576)} MB long`:"does not end";return new b("data",`${r} ${e}; wanted at most 64 MB`)}function Vn({href:r,protocol:n,origin:e,host:t},i,s){if(i)return new b("csp",`${r} could not be read: the page's Content-Security-Policy must allow it by ${i} ${e}`);let o=(d,u)=>new b(d,`${r} could not be read: ${u}`);return n==="file:"?o("cors","a browser lets no page read files from disk by their address; choose the file instead"):s?o("http","the connection broke off"):e===location.origin?o("http",`${t} does not answer`):o("cors","the address does not answer, or its server does not send Access-Control-Allow-Origin")}async function W(r,n,e,t,i){(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255)&&(e=new TextEncoder().encode(new TextDecoder(e[0]===255?"utf-16le":"utf-16be").decode(e)));let o=String.fromCharCode(...e.subarray(0,2e3)).replace(/^\xef\xbb\xbf/,""),d=Rn.find(([u])=>u.test(o));if(d)throw new b("data",`${n} is ${d[1]}`);if(!/^\s*[[{]/.test(o))return void(r.files[i??0]=[n,e]);await pn(r,n,Hn(n,new TextDecoder().decode(e)),t,i)}async function pn(r,n,e,t,i){let s=d=>[n,d].filter(Boolean).join(": "),o=(d,u=0)=>r.files[u]=[s(`${P[u]}[]`),Jn(d,s(P[u]))];if(Array.isArray(e))return o(e,i);if(i!==void 0)throw z(n,"wanted CSV or a list of rows",e);if(!e||typeof e!="object")throw z(n,'wanted a URL, a Blob, a list of rows, or an object with a list "incidents"',e);if(r.files.created??=e.created,Array.isArray(e.resources))return Wn(r,s,e.resources,t);for(let[d,u]of P.entries()){let m=e[u]??[];if(!Array.isArray(m))throw z(s(u),"wanted a list of rows",m);m.length&&o(m,d)}if(!r.files[0])throw z(n,'wanted a list "incidents" with rows, or "resources" as a datapackage.json has',e)}async function Wn(r,n,e,t){let i=[];for(let[s,o]of e.entries()){let d=P.indexOf(o?.name);if(d<0)continue;let u=n(`resources[${s}].path`);if(r.origin==="")throw new b("data",`${u}: a page cannot read the other files of a package from disk; choose the CSV with the incidents`);if(typeof o.path!="string")throw z(u,"wanted the address of a CSV file",o.path);let m=un(o.path,t??r.base,w=>`${u}: wanted an address on http or https, read ${w}`);if(!/^http/.test(m.protocol))throw z(u,"wanted an address on http or https",o.path);if(m.href===t?.href)throw z(u,"wanted another file than the package itself",o.path);i.push([m,d])}if(!i.some(([,s])=>!s))throw new b("data",`${n("resources")}: wanted one whose name is "incidents"`);for(let[s,o]of i)await dn(r,s,o)}function Jn(r,n){if(!r.length)throw new b("data",`${n}: the list is empty; wanted rows with date, target, amount_usd`);if(r.length>1e6)throw new b("data",`${n}: wanted at most 1000000 rows, read ${r.length}; more go as CSV`);let e=new Map,t=Array.from(r,(s,o)=>{if(!s||typeof s!="object"||Array.isArray(s))throw z(`${n}[${o}]`,"wanted an object",s);let d=[];for(let[u,m]of Object.entries(s)){let w=`${n}[${o}].${T(u)}`;if(e.has(u)||e.set(u,e.size),e.size>200)throw new b("data",`${w}: wanted at most 200 columns`);d[e.get(u)]=fn(m,w)}return d}),i=[...e.keys()];return[i,...t.map(s=>i.map((o,d)=>s[d]??""))]}function fn(r,n){if(Array.isArray(r))return r.map(e=>fn(e,n)).join(";");if(typeof r=="boolean")return r?"yes":"no";if(/^(?:object|function|symbol)$/.test(typeof(r??"")))throw z(n,"wanted a text, a number, true, false, null or a list of texts",r);return`${r??""}`}function z(r,n,e){let t=Array.isArray(e)?"a list":e&&typeof e=="object"?Kn(e):null;return new b("data",`${r&&`${r}: `}${n}, read ${t??(typeof e=="function"?"a function":K(e))}`)}function Kn(r){let n=cn(r);if(n!=="Object")return`a ${n}`;let e=Object.keys(r);return e.length?`an object with ${T(e.join(", "))}`:"an empty object"}function K(r){return typeof r=="string"?`"${T(r)}"`:T(String(r))}function T(r){return r=r.replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,""),r.length>80?`${r.slice(0,80)}…`:r}function Hn(r,n){try{return JSON.parse(n)}catch{let e=Qn(n),t=n.slice(0,e).split(`
`),i=n.slice(e,e+20).split(/\s*\n/)[0];throw new b("data",`${r}, line ${t.length}, column ${t.at(-1).length+1}: this is no JSON, read ${i.trim()?K(i):"the end"}`)}}function Qn(r){let n=/[\s]*(?:([[{])|([\]}])|([,:])|("(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y,e=[],t="value",i=!1;for(;;){let s=n.lastIndex,[o,d,u,m,w]=n.exec(r)??[],S=u&&(t==="next"||i)&&u==={"[":"]","{":"}"}[e.at(-1)],B=m?m===t||m===","&&t==="next"&&e.length:u?S:w&&t==="key"?!0:t==="value";if(!o||!B)return s+/^\s*/.exec(r.slice(s))[0].length;d&&e.push(d),u&&e.pop();let En=e.at(-1)==="{";i=!!d,t=d||m===","?En?"key":"value":m?"value":t==="key"?":":"next"}}var M={en:`The interactive figure is not shown, because the rules of this page forbid its program.
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
، اطُّلع عليه في `};var Yn={ar:["zero","one","two","few","many","other"],ko:["other"],ja:["other"],zh:["other"]},hn=Array.from({length:12},(r,n)=>new Date(Date.UTC(2022,n,22)));function mn(r){let n=bn(r);if(n==="en")return"";let e=H(n),t=new Intl.Locale(n,{numberingSystem:"latn",calendar:"gregory"});return`${[`${t.baseName}`,e==="ar"?"rtl":"ltr",...Xn(t),...ne(t),ee(t,e)].join(`
`)}

${e==="en"?"":M[e]}`}function gn(r,n){let[e,t,i]=M[H(bn(r))].split(`
`,3);return{csp:e,wasm:t}[n]??i}function bn(r){let n=[];for(let e=r;e;e=e.parentElement??e.getRootNode().host)n.push(e.getAttribute("lang"));return[...n,...navigator.languages??[]].find(e=>e&&M[H(e)])??"en"}function H(r){try{return new Intl.Locale(r).language}catch{return""}}function Xn(r){let n=i=>new Intl.NumberFormat(r).formatToParts(i),e=(i,s)=>i.find(o=>o.type===s)?.value??"",t=e(n(1234),"group")?4:5;return[e(n(1.5),"decimal"),e(n(12345),"group"),"#".repeat(t)]}function ne(r){let n=(w,S)=>new Intl.DateTimeFormat(r,{timeZone:"UTC",...w}).formatToParts(S),e={day:"",month:"",year:""},t=w=>n(w,hn[10]).map(S=>e[S.type]??S.value).join("").replace("月",""),i=w=>/^\d+$/.test(w)?`${w}月`:w,s=w=>hn.map(S=>i(n(w,S).find(B=>B.type==="month").value)),[o,d]=[{day:"numeric"},{year:"numeric"}],u={month:"long",...d},m={month:"short",...d};return[t({...o,...u}),t(u),t({...o,...m}),t(m),t({...o,month:"short"}),...s({...o,...u}),...s({...o,...m})]}function ee(r,n){let e=Yn[n]??["one","other"],t=new Intl.PluralRules(r),i=s=>e.indexOf(t.select(s));return Array.from({length:200},(s,o)=>i(o)<0?e.length-1:i(o)).join("")}var q={version:"0.1.0",script:globalThis.document?.currentScript,sheetOf:D,start:re,widget:(r,n)=>new N(r,r.shadowRoot,mn,te(n)),whyNot:gn};function te(r){return(n,e,t)=>ln(n,e,(...i)=>{t(...i),i[0]==="files"&&r()})}var xn=new WeakMap,vn=null;function D(r){let n=xn.get(r);return n||(n=new r.defaultView.CSSStyleSheet,n.replaceSync(on),xn.set(r,n),n)}function re(){return vn??=tn().then(r=>sn({module:r})).catch(r=>{throw vn=null,r})}function wn(r){let n=String(r?.message??r);return typeof r?.code=="string"?{code:r.code,message:n}:globalThis.WebAssembly?/content security policy|\bcsp\b|unsafe-eval/i.test(n)?{code:"csp",message:`the page's Content-Security-Policy must allow script-src 'wasm-unsafe-eval': ${n}`}:{code:"wasm",message:n}:{code:"wasm",message:"this browser has WebAssembly switched off"}}var R=[],Q=new Set;function yn(r){let[n]=R;if(!L(r.version)){R.push(r);for(let e of Q)e();n&&console.warn(`<dprk-heists>: versions ${n.version} and ${r.version} are on this page; ${r.version} draws elements with version="${r.version}" only`)}}function L(r){return r?R.find(n=>n.version===r):R[0]}function kn(r,n,e){return Q.add(n),r.addEventListener("load",e),()=>{Q.delete(n),r.removeEventListener("load",e)}}function zn(r,n){let e=r.ownerDocument.defaultView,t=new IntersectionObserver(i=>i.some(s=>s.isIntersecting)&&n(),{rootMargin:"400px"});return t.observe(r),e.addEventListener("beforeprint",n),()=>{t.disconnect(),e.removeEventListener("beforeprint",n)}}async function Sn(r){let{ownerDocument:n}=r,e=t=>!t||!t.nextSibling&&e(t.parentNode);n.readyState!=="loading"||r.hasAttribute("src")||!e(r)||await new Promise(t=>n.addEventListener("DOMContentLoaded",t,{once:!0}))}function An({documentElement:r,body:n},e,t){let i=[new MutationObserver(e),new MutationObserver(t)];i[0].observe(r,{attributes:!0,attributeFilter:["lang"],subtree:!0});for(let s of[r,n??r])i[1].observe(s,{attributes:!0});return()=>i.forEach(s=>s.disconnect())}var j="dprk-heists",ie=["view","charts","years","targets","methods","actors","countries","evidence","min-usd","disputed","text","estimator","edition","amounts","measure","stack","by","controls","theme","lang","heading-level","src","newer","state","permalink","loading","version"],Z=class r extends(globalThis.HTMLElement??Object){static observedAttributes=[...ie,"id"];static version=q.version;static enlist=yn;#t=null;#n=null;#r=new $;#h=!1;#e=null;#o=null;#p=null;#l=[];#i=!1;constructor(){super();let n=D(this.ownerDocument);this.attachShadow({mode:"open"}).adoptedStyleSheets=[n],this.#f();for(let e of["filter","options"]){if(!Object.hasOwn(this,e))continue;let t=this[e];delete this[e],this[e]=t}}connectedCallback(){this.#e||!this.ownerDocument.defaultView||(this.#h||this.getAttribute("loading")==="eager"?this.#s():this.#o??=zn(this,()=>this.#s()))}disconnectedCallback(){queueMicrotask(()=>this.isConnected||this.#u())}adoptedCallback(){this.#n&&(this.#l=[["filter",this.filter],["options",this.options]]),this.#u(),this.ownerDocument.defaultView&&(this.shadowRoot.adoptedStyleSheets=[D(this.ownerDocument)])}attributeChangedCallback(n){n==="version"&&this.#e&&L(this.getAttribute(n))!==this.#t&&(this.#u(),this.isConnected&&this.#s()),n==="loading"&&this.getAttribute(n)==="eager"&&this.#d(),this.#n?.attribute(n)}get script(){return this.#t?.script}get ready(){return this.#d(),this.#r.ready}get filter(){return this.#m("filter")}set filter(n){this.#g("filter",n)}get options(){return this.#m("options")}set options(n){this.#g("options",n)}async settled(){return(await this.#c()).settled()}summary(){return this.#a("summary()").summary()}incidents(){return this.#a("incidents()").incidents()}async load(n){return(await this.#c()).load(n)}async compare(n){return await this.ready,(await this.#c()).compare(n)}save(){return this.#a("save()").save()}restore(n){this.#a("restore()").restore(n)}async export(n){return await this.ready,(await this.#c()).export(`${n}`)}reset(){this.#a("reset()").reset()}#c(){return this.#d(),this.#r.started}#a(n){if(this.#d(),this.#n)return this.#n;throw new DOMException(`<${j}> has not started: await its ready before ${n}`,"InvalidStateError")}#m(n){return this.#i?this.#n[n]:Object.assign({},...this.#l.map(([e,t])=>e===n&&t))}#g(n,e){e!=null&&(this.#i?this.#n[n]=e:this.#l.push([n,e]))}#d(){this.#h=!0,this.isConnected&&this.#s()}async#s(){if(this.#e)return;let n=this.#e={};this.#x();let e=L(this.getAttribute("version"));if(!e)return this.#v();this.#t=e;try{await e.start(),await Sn(this),n===this.#e&&this.#w()}catch(t){n===this.#e&&this.#b(t)}}#v(){let n=this.getAttribute("version"),e=()=>{L(n)&&(this.#u(),this.#s())},t=()=>{let{version:i}=r,s=`the element asks for version "${n}", but this page has ${i}: add the script of that version, or remove the attribute to show what ${i} knows`;this.#b(Object.assign(new Error(s),{code:"version"}))};this.#o=kn(this.ownerDocument.defaultView,e,t),this.ownerDocument.readyState==="complete"&&t()}#w(){this.shadowRoot.adoptedStyleSheets=[this.#t.sheetOf(this.ownerDocument)],this.shadowRoot.replaceChildren();let n=()=>this.#n===e&&this.#y(),e=this.#n=this.#t.widget(this,n);e.has_data?n():e.ready().then(n,n);let t=[An(this.ownerDocument,()=>this.#n?.attribute("lang"),()=>this.#n?.look()),en(this,(i,s)=>this.#n?.see(i,s)),X(this,i=>this.#n?.open(i))];this.#p=()=>t.forEach(i=>i()),this.#r.start(this.#n)}#y(){if(!this.#i){this.#i=!0;for(let[n,e]of this.#l.splice(0))try{this.#n[n]=e}catch(t){reportError(t)}this.#n.attribute("permalink")}}#b(n){let e=wn(n);this.#f((this.#t??q).whyNot(this,e.code)),console.error(`<${j}>`,e.message),this.#r.fail(Object.assign(new Error(e.message,{cause:n}),{code:e.code})),this.dispatchEvent(new CustomEvent("heists-error",{detail:e,bubbles:!0,composed:!0}))}#u(){this.#x(),this.#e&&(this.#r.isOver&&(this.#r=new $),this.#p?.(),this.#n?.free(),this.#e=this.#t=this.#p=this.#n=null,this.#i=!1,this.ownerDocument.defaultView&&(this.shadowRoot.adoptedStyleSheets=[D(this.ownerDocument)]),this.#f())}#x(){this.#o?.(),this.#o=null}#f(n){let{ownerDocument:e}=this,t=e.createElement("p");if(t.className="status",t.setAttribute("role","status"),this.shadowRoot.replaceChildren(t,e.createElement("slot")),!n)return;t.textContent=n;let i=new e.defaultView.CSSStyleSheet;i.replaceSync(":host { min-block-size: 0 !important }"),this.shadowRoot.adoptedStyleSheets=[D(e),i]}},$=class{isOver=!1;constructor(){let n=e=>t=>(this.isOver=!0,e(t));this.started=new Promise((e,t)=>Object.assign(this,{start:n(e),fail:n(t)})),this.ready=this.started.then(e=>e.ready());for(let e of[this.started,this.ready])e.catch(()=>{})}};globalThis.customElements&&!customElements.get(j)&&customElements.define(j,Z);var ae=globalThis.customElements?.get(j)??Z;ae.enlist?.(q);export{ae as DprkHeists};
