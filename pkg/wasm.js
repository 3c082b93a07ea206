/*! dprk-heists 0.1.0, MIT OR Apache-2.0, data CC-BY-4.0 */
async function L(){let o=await fetch(new URL("./dprk-heists.wasm",import.meta.url));if(o.ok)return WebAssembly.compile(await o.arrayBuffer());let n=`${o.url} answered ${o.status} where dprk-heists.wasm was expected`;throw Object.assign(new Error(n),{code:"http"})}var z=class{__destroy_into_raw(){let n=this.__wbg_ptr;return this.__wbg_ptr=0,W.unregister(this),n}free(){let n=this.__destroy_into_raw();a.Ec(n,0)}attribute(n){let t=x(n,a.$c,a.ad),e=g;a.Fc(this.__wbg_ptr,t,e)}export(n){let t=x(n,a.$c,a.ad),e=g,i=a.Gc(this.__wbg_ptr,t,e);return h(i)}get filter(){let n=a.Hc(this.__wbg_ptr);return h(n)}incidents(){let n=a.Ic(this.__wbg_ptr);return h(n)}load(n){let t=a.Jc(this.__wbg_ptr,s(n));return h(t)}look(){a.Kc(this.__wbg_ptr)}constructor(n,t,e){try{let f=a.dd(-16);a.Lc(f,s(n),s(t),s(e));var i=u().getInt32(f+0,!0),c=u().getInt32(f+4,!0),d=u().getInt32(f+8,!0);if(d)throw h(c);return this.__wbg_ptr=i,W.register(this,this.__wbg_ptr,this),this}finally{a.dd(16)}}get options(){let n=a.Mc(this.__wbg_ptr);return h(n)}ready(){let n=a.Nc(this.__wbg_ptr);return h(n)}reset(){a.Oc(this.__wbg_ptr)}restore(n){try{let i=a.dd(-16);a.Pc(i,this.__wbg_ptr,P(n));var t=u().getInt32(i+0,!0),e=u().getInt32(i+4,!0);if(e)throw h(t)}finally{a.dd(16),v[S++]=void 0}}save(){let n,t;try{let c=a.dd(-16);a.Qc(c,this.__wbg_ptr);var e=u().getInt32(c+0,!0),i=u().getInt32(c+4,!0);return n=e,t=i,p(e,i)}finally{a.dd(16),a.ed(n,t,1)}}set filter(n){try{let i=a.dd(-16);a.Rc(i,this.__wbg_ptr,s(n));var t=u().getInt32(i+0,!0),e=u().getInt32(i+4,!0);if(e)throw h(t)}finally{a.dd(16)}}set options(n){try{let i=a.dd(-16);a.Sc(i,this.__wbg_ptr,s(n));var t=u().getInt32(i+0,!0),e=u().getInt32(i+4,!0);if(e)throw h(t)}finally{a.dd(16)}}settled(){let n=a.Tc(this.__wbg_ptr);return h(n)}summary(){let n=a.Uc(this.__wbg_ptr);return h(n)}};Symbol.dispose&&(z.prototype[Symbol.dispose]=z.prototype.free);function Z(){return{__proto__:null,a:{__proto__:null,zb:function(n,t){let e=Error(p(n,t));return s(e)},P:function(){return l(function(n,t){let e=r(t).URL,i=x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},arguments)},Cb:function(n,t){let e=r(t),i=typeof e=="bigint"?e:void 0;u().setBigInt64(n+8,b(i)?BigInt(0):i,!0),u().setInt32(n+0,!b(i),!0)},Bb:function(n){let t=r(n),e=typeof t=="boolean"?t:void 0;return b(e)?16777215:e?1:0},h:function(n,t){return r(n)in r(t)},f:function(n){return typeof r(n)=="bigint"},bb:function(n){return typeof r(n)=="function"},J:function(n){return r(n)===null},Ab:function(n){let t=r(n);return typeof t=="object"&&t!==null},I:function(n){return r(n)===void 0},Ta:function(n,t){return r(n)===r(t)},rb:function(n,t){return r(n)==r(t)},yb:function(n,t){let e=r(t),i=typeof e=="number"?e:void 0;u().setFloat64(n+8,b(i)?0:i,!0),u().setInt32(n+0,!b(i),!0)},Db:function(n){throw h(n)},xb:function(n,t){let e=r(t),i=typeof e=="string"?e:void 0;var c=b(i)?0:x(i,a.$c,a.ad),d=g;u().setInt32(n+4,d,!0),u().setInt32(n+0,c,!0)},wb:function(n,t){throw new Error(p(n,t))},Eb:function(n){r(n)._wbg_cb_unref()},oc:function(n){let t=r(n).activeElement;return b(t)?0:s(t)},ya:function(){return l(function(n,t,e,i,c){r(n).addEventListener(p(t,e),r(i),r(c))},arguments)},Ca:function(n){return r(n).altKey},sc:function(){return l(function(n,t){let e=r(n).appendChild(r(t));return s(e)},arguments)},Lb:function(){return l(function(n,t,e){r(n).append(p(t,e))},arguments)},pa:function(){return l(function(n,t,e,i,c,d){r(n).arc(t,e,i,c,d)},arguments)},n:function(){return l(function(n){let t=r(n).arrayBuffer();return s(t)},arguments)},jc:function(){return l(function(n,t){let e=r(t).baseURI;var i=b(e)?0:x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},arguments)},cc:function(n){r(n).beginPath()},Ka:function(){return l(function(n,t,e,i){let c=r(n).call(r(t),r(e),r(i));return s(c)},arguments)},U:function(){return l(function(n,t,e){let i=r(n).call(r(t),r(e));return s(i)},arguments)},fb:function(){return l(function(n,t){let e=r(n).call(r(t));return s(e)},arguments)},C:function(){return l(function(n,t){r(n).cancelAnimationFrame(t)},arguments)},Xb:function(n){return r(n).checked},_b:function(n){return r(n).childElementCount},Z:function(n){let t=r(n).classList;return s(t)},c:function(n){let t=clearTimeout(h(n));return s(t)},Mb:function(n){r(n).click()},Tb:function(n){return r(n).clientWidth},Ia:function(n){let t=r(n).clipboard;return s(t)},na:function(n){r(n).closePath()},$b:function(){return l(function(n,t,e){let i=r(n).closest(p(t,e));return b(i)?0:s(i)},arguments)},Rb:function(n,t){return r(n).contains(r(t))},ba:function(){return l(function(n,t,e,i,c){let d=r(n).createElementNS(t===0?void 0:p(t,e),p(i,c));return s(d)},arguments)},Qb:function(){return l(function(n,t,e){let i=r(n).createElement(p(t,e));return s(i)},arguments)},z:function(){return l(function(n,t){let e=URL.createObjectURL(r(t)),i=x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},arguments)},Ba:function(n){return r(n).ctrlKey},Vb:function(n){let t=r(n).defaultView;return b(t)?0:s(t)},ra:function(n){return r(n).devicePixelRatio},b:function(n){r(n).disconnect()},F:function(){return l(function(n,t){return r(n).dispatchEvent(r(t))},arguments)},Ra:function(n){return r(n).done},vb:function(n){let t=Object.entries(r(n));return s(t)},t:function(n,t,e){let i=r(n).fetch(p(t,e));return s(i)},oa:function(n,t,e,i,c){r(n).fillRect(t,e,i,c)},ka:function(){return l(function(n,t,e,i,c){r(n).fillText(p(t,e),i,c)},arguments)},fc:function(n){r(n).fill()},Nb:function(){return l(function(n){r(n).focus()},arguments)},Za:function(n){let t=r(n).fonts;return s(t)},kb:function(n){let t=Array.from(r(n));return s(t)},ac:function(n,t,e,i){let c=r(t).getAttribute(p(e,i));var d=b(c)?0:x(c,a.$c,a.ad),f=g;u().setInt32(n+4,f,!0),u().setInt32(n+0,d,!0)},bc:function(n){let t=r(n).getBoundingClientRect();return s(t)},Ob:function(){return l(function(n,t){let e=r(n).getComputedStyle(r(t));return b(e)?0:s(e)},arguments)},vc:function(){return l(function(n,t,e){let i=r(n).getContext(p(t,e));return b(i)?0:s(i)},arguments)},T:function(n){return r(n).getDate()},R:function(n){return r(n).getFullYear()},S:function(n){return r(n).getMonth()},hc:function(){return l(function(n,t,e,i){let c=r(t).getPropertyValue(p(e,i)),d=x(c,a.$c,a.ad),f=g;u().setInt32(n+4,f,!0),u().setInt32(n+0,d,!0)},arguments)},Sb:function(n){let t=r(n).getRootNode();return s(t)},qb:function(){return l(function(n,t){let e=Reflect.get(r(n),r(t));return s(e)},arguments)},eb:function(){return l(function(n,t){let e=Reflect.get(r(n),r(t));return s(e)},arguments)},ub:function(n,t){let e=r(n)[t>>>0];return s(e)},Ua:function(n,t){let e=r(n)[t>>>0];return s(e)},dc:function(n,t,e){return r(n).hasAttribute(p(t,e))},Ub:function(n){return r(n).hidden},La:function(){return l(function(n){let t=r(n).history;return s(t)},arguments)},s:function(n,t){let e=r(t).host,i=x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},nc:function(n){let t=r(n).host;return s(t)},gc:function(n,t){let e=r(t).href,i=x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},Pa:function(){return l(function(n,t){let e=r(t).href,i=x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},arguments)},mc:function(n,t){let e=r(t).id,i=x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},aa:function(){return l(function(n,t,e){let i=r(n).insertBefore(r(t),r(e));return s(i)},arguments)},tb:function(n){let t;try{t=r(n)instanceof ArrayBuffer}catch{t=!1}return t},p:function(n){let t;try{t=r(n)instanceof Blob}catch{t=!1}return t},ha:function(n){let t;try{t=r(n)instanceof CanvasRenderingContext2D}catch{t=!1}return t},i:function(n){let t;try{t=r(n)instanceof Map}catch{t=!1}return t},sb:function(n){let t;try{t=r(n)instanceof Uint8Array}catch{t=!1}return t},r:function(n){let t;try{t=r(n)instanceof URL}catch{t=!1}return t},jb:function(n){return Array.isArray(r(n))},g:function(n){return Number.isSafeInteger(r(n))},Wa:function(n,t){return Object.is(r(n),r(t))},hb:function(){return s(Symbol.iterator)},Ea:function(n,t){let e=r(t).key,i=x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},j:function(n){let t=Object.keys(r(n));return s(t)},ic:function(n){return r(n).left},mb:function(n){return r(n).length},K:function(n){return r(n).length},ma:function(n,t,e){r(n).lineTo(t,e)},Oa:function(n){let t=r(n).location;return s(t)},Pb:function(){return l(function(n,t,e){let i=r(n).matchMedia(p(t,e));return b(i)?0:s(i)},arguments)},Fb:function(){return l(function(n,t,e){return r(n).matches(p(t,e))},arguments)},Xa:function(n){return r(n).matches},N:function(){return l(function(n,t,e){let i=r(n).measureText(p(t,e));return s(i)},arguments)},Da:function(n){return r(n).metaKey},la:function(n,t,e){r(n).moveTo(t,e)},Ha:function(n){let t=r(n).navigator;return s(t)},Q:function(){return s(new Date)},_a:function(){return l(function(n){let t=new ResizeObserver(r(n));return s(t)},arguments)},ob:function(n){let t=new Uint8Array(r(n));return s(t)},sa:function(n,t){let e=new TypeError(p(n,t));return s(e)},V:function(n,t){try{var e={a:n,b:t},i=(d,f)=>{let m=e.a;e.a=0;try{return en(m,e.b,d,f)}finally{e.a=m}};let c=new Promise(i);return s(c)}finally{e.a=0}},db:function(){let n=new Object;return s(n)},ta:function(){return l(function(n,t,e){let i=new Intl.DisplayNames(p(n,t),r(e));return s(i)},arguments)},ib:function(){let n=new Array;return s(n)},tc:function(){return l(function(n,t,e,i){let c=new URL(p(n,t),p(e,i));return s(c)},arguments)},E:function(){return l(function(n,t,e){let i=new CustomEvent(p(n,t),r(e));return s(i)},arguments)},q:function(){return l(function(n){let t=new Response(r(n));return s(t)},arguments)},y:function(){return l(function(n,t){let e=new Blob(r(n),r(t));return s(e)},arguments)},gb:function(n){let t=r(n).next;return s(t)},Qa:function(){return l(function(n){let t=r(n).next();return s(t)},arguments)},lb:function(){return Date.now()},$a:function(n,t){r(n).observe(r(t))},ua:function(){return l(function(n,t,e,i){let c=r(t).of(p(e,i));var d=b(c)?0:x(c,a.$c,a.ad),f=g;u().setInt32(n+4,f,!0),u().setInt32(n+0,d,!0)},arguments)},x:function(n){let t=Array.of(r(n));return s(t)},H:function(n){return r(n).offsetHeight},ec:function(n){return r(n).offsetWidth},za:function(n){return r(n).offsetX},Aa:function(n){return r(n).offsetY},k:function(n){return r(n).ok},Y:function(n){let t=r(n).ownerDocument;return b(t)?0:s(t)},lc:function(n){let t=r(n).parentElement;return b(t)?0:s(t)},B:function(){return l(function(n){let t=r(n).parent;return b(t)?0:s(t)},arguments)},o:function(){return l(function(n,t){let e=JSON.parse(p(n,t));return s(e)},arguments)},uc:function(n,t){let e=r(t).pointerType,i=x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},pc:function(n){r(n).preventDefault()},nb:function(n,t,e){Uint8Array.prototype.set.call(on(n,t),r(e))},Na:function(){return l(function(n,t,e,i,c,d){r(n).pushState(r(t),p(e,i),c===0?void 0:p(c,d))},arguments)},L:function(n,t){return r(n).push(r(t))},Gb:function(){return l(function(n,t,e){let i=r(n).querySelector(p(t,e));return b(i)?0:s(i)},arguments)},Ya:function(n){let t=Promise.reject(r(n));return s(t)},Fa:function(n){let t=r(n).relatedTarget;return b(t)?0:s(t)},ca:function(){return l(function(n,t,e){r(n).removeAttribute(p(t,e))},arguments)},a:function(){return l(function(n,t,e,i,c){r(n).removeEventListener(p(t,e),r(i),c!==0)},arguments)},Kb:function(n){r(n).remove()},D:function(){return l(function(n,t){return r(n).requestAnimationFrame(r(t))},arguments)},cb:function(n){let t=Promise.resolve(r(n));return s(t)},v:function(){return l(function(n,t){URL.revokeObjectURL(p(n,t))},arguments)},G:function(n){return r(n).right},ga:function(){return l(function(n,t,e){r(n).scale(t,e)},arguments)},Ga:function(n){r(n).select()},X:function(){return l(function(n,t,e,i,c){r(n).setAttribute(p(t,e),p(i,c))},arguments)},$:function(){return l(function(n,t,e,i,c){r(n).setProperty(p(t,e),p(i,c))},arguments)},ab:function(){return l(function(n,t){let e=setTimeout(r(n),t);return s(e)},arguments)},A:function(){return l(function(n,t,e){return r(n).setTimeout(r(t),e)},arguments)},W:function(){return l(function(n,t,e){return Reflect.set(r(n),r(t),r(e))},arguments)},va:function(n,t){r(n).capture=t!==0},Yb:function(n,t){r(n).checked=t!==0},da:function(n,t,e){r(n).cssText=p(t,e)},kc:function(n,t){r(n).fillStyle=r(t)},Zb:function(n,t,e){r(n).font=p(t,e)},fa:function(n,t){r(n).height=t>>>0},Wb:function(n,t){r(n).hidden=t!==0},wa:function(n,t){r(n).once=t!==0},xa:function(n,t){r(n).passive=t!==0},ja:function(n,t,e){r(n).textAlign=p(t,e)},ia:function(n,t,e){r(n).textBaseline=p(t,e)},rc:function(n,t,e){r(n).textContent=t===0?void 0:p(t,e)},w:function(n,t,e){r(n).type=p(t,e)},Jb:function(n,t,e){r(n).value=p(t,e)},ea:function(n,t){r(n).width=t>>>0},Ma:function(){return l(function(n){let t=r(n).state;return s(t)},arguments)},m:function(n,t){let e=r(t).statusText,i=x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},l:function(n){return r(n).status},pb:function(){return l(function(n){let t=JSON.stringify(r(n));return s(t)},arguments)},Hb:function(n){let t=r(n).style;return s(t)},u:function(n){let t=r(n).target;return b(t)?0:s(t)},qc:function(n,t){let e=r(t).textContent;var i=b(e)?0:x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},M:function(n,t,e){let i=r(n).then(r(t),r(e));return s(i)},qa:function(){return l(function(n,t){r(n).toBlob(r(t))},arguments)},e:function(){return l(function(n,t){let e=r(n).toString(t);return s(e)},arguments)},_:function(){return l(function(n,t,e,i){return r(n).toggle(p(t,e),i!==0)},arguments)},Ib:function(n,t){let e=r(t).value,i=x(e,a.$c,a.ad),c=g;u().setInt32(n+4,c,!0),u().setInt32(n+0,i,!0)},Sa:function(n){let t=r(n).value;return s(t)},O:function(n){return r(n).width},Ja:function(n,t,e){let i=r(n).writeText(p(t,e));return s(i)},wc:function(n,t){let e=F(n,t,nn);return s(e)},xc:function(n,t){let e=F(n,t,tn);return s(e)},yc:function(n,t){let e=F(n,t,Q);return s(e)},zc:function(n){return s(n)},Ac:function(n){return s(n)},Bc:function(n,t){let e=p(n,t);return s(e)},Cc:function(n){let t=BigInt.asUintN(64,n);return s(t)},Va:function(n){let t=r(n);return s(t)},d:function(n){h(n)}}}}function Q(o,n){a._c(o,n)}function nn(o,n,t){a.Zc(o,n,s(t))}function tn(o,n,t){try{a.Yc(o,n,P(t))}finally{v[S++]=void 0}}function en(o,n,t,e){a.Xc(o,n,s(t),s(e))}var W=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(o=>a.Ec(o,1));function s(o){E===v.length&&v.push(v.length+1);let n=E;return E=v[n],v[n]=o,n}function P(o){if(S==1)throw new Error("out of js stack");return v[--S]=o,S}var B=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(o=>a.cd(o.a,o.b));function rn(o){o<1028||(v[o]=E,E=o)}function on(o,n){return o=o>>>0,I().subarray(o/1,o/1+n)}var y=null;function u(){return(y===null||y.buffer.detached===!0||y.buffer.detached===void 0&&y.buffer!==a.Dc.buffer)&&(y=new DataView(a.Dc.buffer)),y}function p(o,n){return an(o>>>0,n)}var _=null;function I(){return(_===null||_.byteLength===0)&&(_=new Uint8Array(a.Dc.buffer)),_}function r(o){return v[o]}function l(o,n){try{return o.apply(this,n)}catch(t){a.bd(s(t))}}var v=new Array(1024).fill(void 0);v.push(void 0,null,!0,!1);var E=v.length;function b(o){return o==null}function F(o,n,t){let e={a:o,b:n,cnt:1},i=(...c)=>{e.cnt++;let d=e.a;e.a=0;try{return t(d,e.b,...c)}finally{e.a=d,i._wbg_cb_unref()}};return i._wbg_cb_unref=()=>{--e.cnt===0&&(a.cd(e.a,e.b),e.a=0,B.unregister(e))},B.register(i,e,e),i}function x(o,n,t){if(t===void 0){let f=A.encode(o),m=n(f.length,1)>>>0;return I().subarray(m,m+f.length).set(f),g=f.length,m}let e=o.length,i=n(e,1)>>>0,c=I(),d=0;for(;d<e;d++){let f=o.charCodeAt(d);if(f>127)break;c[i+d]=f}if(d!==e){d!==0&&(o=o.slice(d)),i=t(i,e,e=d+o.length*3,1)>>>0;let f=I().subarray(i+d,i+e),m=A.encodeInto(o,f);d+=m.written,i=t(i,e,d,1)>>>0}return g=d,i}var S=1024;function h(o){let n=r(o);return rn(o),n}var C=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});C.decode();var sn=2146435072,N=0;function an(o,n){return N+=n,N>=sn&&(C=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),C.decode(),N=n),C.decode(I().subarray(o,o+n))}var A=new TextEncoder;"encodeInto"in A||(A.encodeInto=function(o,n){let t=A.encode(o);return n.set(t),{read:o.length,written:t.length}});var g=0,cn,ln,a;function un(o,n){return ln=o,a=o.exports,cn=n,y=null,_=null,a}function V(o){if(a!==void 0)return a;o!==void 0&&(Object.getPrototypeOf(o)===Object.prototype?{module:o}=o:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let n=Z();o instanceof WebAssembly.Module||(o=new WebAssembly.Module(o));let t=new WebAssembly.Instance(o,n);return un(t,o)}var H=':host{display:block;font-family:var(--heists-font, inherit);line-height:1.4;text-align:start}:host([hidden]){display:none}.root{--start: left;--end: right;--way: 1;container-type:inline-size;position:relative;border-block-start:2px solid var(--text);padding-block-start:16px;color:var(--text);color-scheme:light;font-size:calc(10 * var(--px));line-height:calc(18 * var(--px));overflow-wrap:break-word;font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}.root>*{font-size:calc(13 * var(--px))}.root.dark{color-scheme:dark}.root.own{background:var(--background);padding-inline:16px;padding-block-end:16px}.probe{position:absolute;visibility:hidden;font-size:medium;forced-color-adjust:none;background-color:color-mix(in srgb,var(--heists-background, #0000),var(--heists-background, #0000));border-block-start-color:color-mix(in srgb,var(--heists-text, #0000),var(--heists-text, #0000));border-block-end-color:color-mix(in srgb,var(--heists-muted, #0000),var(--heists-muted, #0000));border-inline-start-color:color-mix(in srgb,var(--heists-grid, #0000),var(--heists-grid, #0000));border-inline-end-color:color-mix(in srgb,var(--heists-accent, #0000),var(--heists-accent, #0000));outline-color:color-mix(in srgb,var(--heists-series-1, #0000),var(--heists-series-1, #0000));column-rule-color:color-mix(in srgb,var(--heists-series-2, #0000),var(--heists-series-2, #0000));text-decoration-color:color-mix(in srgb,var(--heists-series-3, #0000),var(--heists-series-3, #0000));caret-color:color-mix(in srgb,var(--heists-series-4, #0000),var(--heists-series-4, #0000));-webkit-text-fill-color:color-mix(in srgb,var(--heists-series-5, #0000),var(--heists-series-5, #0000));-webkit-text-stroke-color:color-mix(in srgb,var(--heists-series-6, #0000),var(--heists-series-6, #0000));flood-color:color-mix(in srgb,Canvas,Canvas);lighting-color:color-mix(in srgb,var(--color, #0000),var(--color, #0000))}.read{color:transparent}.watch{transition:1ms;transition-behavior:allow-discrete}.root:dir(rtl){--start: right;--end: left;--way: -1}[hidden]{display:none!important}*{box-sizing:border-box}h2,h3,h4,h5,h6,p,dl,dd,ol,ul,fieldset{margin:0;padding:0;border:0;min-inline-size:0}button,input,select{font:inherit;color:inherit}button,select,summary,label,input[type=checkbox],input[type=radio],input[type=range]{cursor:pointer}button,select{background:none;border:0;border-radius:0;padding:0}:focus-visible{outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}a{color:inherit;text-underline-offset:2px}.muted{color:var(--muted)}.status p{margin-block-end:4px;overflow-wrap:anywhere}.status:not(:empty){border-inline-start:3px solid;padding-inline-start:12px;margin-block-end:20px}.status p:first-child{font-weight:600}.headline{font-size:calc(30 * var(--px));line-height:calc(36 * var(--px));font-weight:700;letter-spacing:-.012em;max-inline-size:36em;text-wrap:balance}.lead{font-size:calc(16 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);max-inline-size:46em;margin-block-start:4px;text-wrap:pretty}.figures:empty{display:none}.figures{display:flex;flex-wrap:wrap;gap:16px 56px;margin-block-start:20px}.figure{display:flex;flex-direction:column-reverse;justify-content:flex-end}.figure dd{font-size:calc(24 * var(--px));line-height:calc(30 * var(--px));font-weight:600;white-space:nowrap}.figure:first-child dd{color:var(--accent)}.figure dt{color:var(--muted)}.controls{margin-block-start:24px}.views{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);overflow:clip}.views label{position:relative;display:flex}.views label+label{border-inline-start:1px solid var(--axis)}.views input,.steps input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0}.views span{padding:8px 14px;font-weight:500}.views b{font-weight:400;color:var(--muted)}.views :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{background:var(--text);color:var(--background)}.views :checked+span b,.pill.set span{color:inherit;opacity:.75}.views label:focus-within,.steps label:focus-within{outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}.views:has(:focus-visible){outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-block-start:12px}.pill{display:inline-flex;align-items:center;gap:6px;min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 16px);font-weight:500}.pill span{font-weight:400;color:var(--muted)}.pill span:empty{display:none}.pill.filters{display:none}.pill:after{content:"";inline-size:6px;block-size:6px;margin-block-start:-3px;border:solid currentColor;border-width:0 1.5px 1.5px 0;rotate:45deg}.pill[aria-expanded=true]:after{rotate:225deg;margin-block-start:3px}input[type=search]{flex:1 1 calc(200 * var(--px));max-inline-size:calc(280 * var(--px));min-inline-size:calc(160 * var(--px));min-block-size:32px;padding-block:4px;padding-inline:24px 4px;border:0;border-block-end:1px solid var(--axis);border-radius:0;appearance:none;background:radial-gradient(circle at var(--start) 9px top 14px,transparent 4px,var(--muted) 4.5px 5.5px,transparent 6px),linear-gradient(calc(45deg * var(--way)),transparent 45%,var(--muted) 45% 55%,transparent 55%) var(--start) 12px top 17px / 5px 5px no-repeat}input::placeholder{color:var(--muted);opacity:1}.left-out{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline;min-block-size:24px;margin-block-start:8px;color:var(--muted)}.link{color:var(--text);text-decoration:underline;text-underline-offset:3px;min-block-size:24px;min-inline-size:24px}.button{min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);font-weight:500}.widen{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-block-start:12px}.panel{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(calc(210 * var(--px)),100%),1fr));gap:28px 40px;margin-block-start:12px;padding:24px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px)}.panel fieldset{position:relative}legend,.panel-end{padding:0}legend{font-weight:600;margin-block-end:8px}.ranges{display:grid;gap:24px;align-content:start}.slider{position:relative;block-size:28px}.slider:before{content:"";position:absolute;inset-inline:0;inset-block-start:13px;block-size:2px;background:var(--axis)}.slider input{position:absolute;inset:0;inline-size:100%;block-size:28px;margin:0;background:none;appearance:none;pointer-events:none}.slider input::-webkit-slider-runnable-track{background:none}.slider input::-moz-range-track{background:none}.slider input::-webkit-slider-thumb{appearance:none;inline-size:24px;block-size:24px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input::-moz-range-thumb{inline-size:20px;block-size:20px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input:focus-visible::-webkit-slider-thumb{background:var(--text)}.slider input:focus-visible::-moz-range-thumb{background:var(--text)}.steppers{display:flex;gap:6px;align-items:center;margin-block-start:8px}.stepper{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.stepper button{inline-size:calc(26 * var(--px));min-block-size:30px}.stepper input{inline-size:calc(42 * var(--px));padding:0;border:solid var(--axis);border-width:0 1px;background:none;text-align:center;appearance:textfield}.stepper input::-webkit-inner-spin-button{appearance:none}.steps{display:flex;flex-wrap:wrap;gap:4px}.steps label{position:relative}.steps span{display:flex;align-items:center;justify-content:center;min-inline-size:calc(36 * var(--px));padding:5px 8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.steps :checked+span{background:var(--text);color:var(--background)}.check{display:flex;align-items:center;gap:8px;min-block-size:28px}.check input{inline-size:calc(16 * var(--px));block-size:calc(16 * var(--px));margin:0;accent-color:var(--text);flex:none}.check b{margin-inline-start:auto;font-weight:400;color:var(--muted)}.consequence{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.keys-list .consequence{margin-inline-start:24px}details.consequence{padding-block-end:8px}details.consequence summary{line-height:calc(24 * var(--px));text-decoration:underline;cursor:pointer}.evidence .keys-list{max-block-size:none}.all-none{position:absolute;inset-block-start:calc(-9px - 18 * var(--px));inset-inline-end:0;display:flex;gap:8px}.all-none .link{color:var(--muted)}.keys-list{max-block-size:320px;overflow:auto}.panel-end{grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:12px;align-items:center;padding-block-start:20px;border-block-start:1px solid var(--grid)}select{appearance:none;field-sizing:content;min-block-size:24px;max-inline-size:100%;padding-inline-end:14px;border-block-end:1px solid var(--axis);font-weight:500;text-overflow:ellipsis;background:conic-gradient(from -39deg at bottom,currentColor 78deg,transparent 0) var(--end) 1px center / 8px 5px no-repeat}select option{color:var(--text);background:var(--background)}.charts{display:grid;gap:48px 40px;margin-block-start:32px}.chart{display:grid;grid-row:span 2;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr);row-gap:0}.companion{margin-block-start:24px}.title{font-size:calc(17 * var(--px));line-height:calc(22 * var(--px));font-weight:600;text-wrap:balance;max-inline-size:34em}.companion .title{display:inline;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.subtitle{margin-block-start:4px;color:var(--muted);max-inline-size:52em;text-wrap:pretty}.companion .subtitle{display:inline;margin-inline-start:4px}.choices{display:flex;flex-wrap:wrap;gap:4px 12px;margin-block-start:2px}.companion .choices{display:inline-flex;margin:0;margin-inline-start:8px}.title:empty,.choices:empty,.keys:empty,.note:empty,.subtitle:empty{display:none}.keys{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:4px;color:var(--muted)}.key{white-space:nowrap}.legend{margin-block-start:4px}.switches{display:flex;flex-wrap:wrap;gap:0 14px;margin-block-start:2px}.switch{min-block-size:28px;text-align:start}.switch[aria-pressed=false],.switches .link{color:var(--muted)}.swatch.dot,.switch:before{content:"";box-sizing:border-box;display:inline-block;inline-size:8px;block-size:8px;margin-inline-end:6px;border:4px solid var(--dot);border-radius:50%;background:none}.swatch.ring,.switch[aria-pressed=false]:before{border-width:1.6px}.swatch.revised{inline-size:5px;block-size:5px;margin-block-end:1px;border-width:2.5px;border-color:var(--axis)}.plot{position:relative;margin-block-start:12px}canvas{display:block;inline-size:100%}.note{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.mark,.halo{position:absolute;pointer-events:none}.round{border-radius:50%}.plot.pointed .halo{outline:1px solid var(--text);outline-offset:2px}.aloud{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.waffle{display:grid;grid-template-columns:minmax(calc(80 * var(--px)),calc(160 * var(--px))) 1fr;gap:0 16px;align-items:start}.waffle .plot{grid-area:1 / 1;margin:0}.waffle .words{grid-area:1 / 2}.waffle .title{display:block;font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));color:var(--accent)}.waffle .subtitle{display:block;margin:4px 0 0}details>.words{display:block;min-block-size:24px;inline-size:auto;text-align:start;text-decoration:none}details>.words:before{content:"";display:inline-block;inline-size:5px;block-size:5px;margin-inline:2px 8px;margin-block-end:2px;border:solid var(--muted);border-width:0 1.5px 1.5px 0;rotate:calc(45deg - 90deg * var(--way))}details[open]>.words:before{rotate:45deg}details>.words .subtitle{display:inline}.swatch{display:inline-block;inline-size:calc(10 * var(--px));block-size:calc(10 * var(--px));margin-inline-end:6px;background:var(--accent)}.tier-0{background:var(--tier-0)}.tier-1{background:var(--tier-1)}.tier-2,.tier-3{overflow:clip;border:1px solid currentColor;background:none}.tier-2{color:var(--tier-2);background:var(--pale)}.tier-3{color:var(--tier-3)}.tier-2:before,.tier-3:before{content:"";display:block;background:currentColor}.tier-2:before{inline-size:14px;block-size:1.5px;margin:3px -3px;rotate:-45deg;box-shadow:0 3px currentColor,0 -3px currentColor}.tier-3:before{inline-size:2px;block-size:2px;margin:1px;border-radius:50%;box-shadow:4px 0 currentColor,0 4px currentColor,4px 4px currentColor}.rest{border:1px solid var(--axis);background:var(--series-6)}.pale{border:1px solid var(--accent);background:var(--series-5)}.ring{border:1px dashed var(--text);border-radius:50%;background:none}.tip{position:absolute;z-index:2;inline-size:calc(300 * var(--px));max-inline-size:100cqi;padding:12px 14px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:var(--background);box-shadow:0 6px 20px #00000024;overflow-wrap:anywhere}.tip>*{display:block}.tip strong{font-size:calc(14 * var(--px));line-height:calc(20 * var(--px));font-weight:600}.tip .value{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));font-weight:600;margin-block:2px}.tip .value.dprk{color:var(--accent)}.tip .rule{margin-block-start:8px;padding-block-start:8px;border-block-start:1px solid var(--grid)}.tip .action{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.tip-bar{display:none}.tip.sheet{inline-size:100cqi}.tip.sheet .tip-bar{float:inline-end;display:flex;gap:4px}.tip.sheet .tip-bar .link{inline-size:44px;block-size:44px;margin-block-start:-10px;font-size:calc(20 * var(--px));text-decoration:none}.tip.sheet .action{display:none}.sources-panel{margin-block-start:16px}.sources-panel ol{columns:24em 2;column-gap:32px;margin-block:8px 0;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.sources-panel li{list-style:none;break-inside:avoid;padding-block:6px;border-block-start:1px solid var(--grid);overflow-wrap:anywhere}.address{display:block;color:var(--muted);overflow-wrap:anywhere;user-select:all}.root:not(.framed) :is(.tip,td) a+.address{display:none}.table{margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}table{inline-size:100%;margin-block:12px;border-collapse:collapse;font-size:calc(14 * var(--px));line-height:calc(20 * var(--px))}th,td{padding-block:8px;padding-inline:0 12px;text-align:start;vertical-align:top;font-weight:400}thead th{vertical-align:bottom;padding-block-end:6px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);border-block-end:1px solid var(--axis)}tbody tr{border-block-end:1px solid var(--grid)}thead .link{display:block;min-block-size:24px;padding-block-start:6px;color:inherit;text-decoration:none}thead .link:hover{text-decoration:underline}th[aria-sort=ascending] .link,th[aria-sort=descending] .link{color:var(--text);font-weight:600}th[aria-sort=ascending] .link:after{content:" ↑"}th[aria-sort=descending] .link:after{content:" ↓"}td.date{white-space:nowrap}tbody th span:first-child{font-weight:500}td small,th small{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);max-inline-size:46em}td.loss,th.loss{text-align:end;white-space:nowrap}th.loss .link{margin-inline-start:auto}td.sources,th.sources{text-align:end;padding-inline-end:0}td.sources li{list-style:none;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));text-align:start;max-inline-size:12em}:is(.cited,.tip,td.sources) a{display:inline-block;padding-block:4px}summary{list-style:none}.sources summary{display:inline-block;min-inline-size:24px;min-block-size:24px;text-align:center;text-decoration:underline;text-underline-offset:3px}summary::-webkit-details-marker{display:none}.word{display:none}.tag{margin-inline-start:6px;padding:0 5px;border:1px dashed var(--axis);border-radius:3px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.ledger{display:grid;gap:16px 40px;margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}.ledger>*,.ledger td,.ledger th{min-inline-size:0}.ledger table{margin-block:0 16px}.ledger caption{font-weight:600;text-align:start;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.ledger td,.ledger thead th:not(:first-child){text-align:end;padding-inline-end:0;padding-inline-start:12px}.ledger tbody th,.ledger tbody td{padding-block:4px}.ledger tbody th{inline-size:100%}.ledger tr{border:0}.ledger thead td{border-block-end:1px solid var(--axis)}.ledger .said th,.ledger .said td{font-weight:600}.ledger .said td{white-space:nowrap}.ledger .said small{font-weight:400}.ledger .cited{border-block-end:1px solid var(--grid)}.ledger .cited td{padding:0 0 8px;text-align:start}.cited small{display:block}.ledger td:not([colspan]) small{white-space:nowrap}@container (width < 32em){.ledger tbody th,.ledger td{font-size:calc(12 * var(--px))}.ledger .said td,.ledger td:not([colspan]) small{white-space:normal}}.end{display:flex;flex-wrap:wrap;gap:12px 24px;margin-block-start:32px;padding-block-start:12px;border-block-start:1px solid var(--grid)}.export{display:contents}.buttons{display:flex;align-items:start;gap:8px}.buttons .button{padding-inline:10px}.export-panel{flex-basis:100%;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(calc(280 * var(--px)),100%),1fr));gap:16px 24px}.copy label{display:block;cursor:default}textarea{display:block;inline-size:100%;margin-block:4px 8px;padding:8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);background:none;color:inherit;font:inherit;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));resize:vertical}.copied{grid-column:1 / -1;color:var(--muted)}.foot{flex:1 1 calc(320 * var(--px));font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.foot p{max-inline-size:70em;margin-block-end:4px}.foot b{font-weight:600;color:var(--text)}@container (width >= 60em){.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.trend,.incidents,.said{grid-column:1 / -1}}@container (width >= 80em){.ledger{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.ledger>.words{grid-column:1 / -1}.said>div:last-child{display:grid;grid-template-columns:minmax(0,1fr) calc(340 * var(--px));gap:40px}.said .companion{margin:0}}@container (width >= 96em){td.evidence{white-space:nowrap}.charts:not(.trend-first){grid-template-columns:repeat(3,minmax(0,1fr))}.charts:not(.trend-first) .trend{grid-column:auto}}@container (width < 60em){.headline{font-size:calc(25 * var(--px));line-height:calc(31 * var(--px))}.lead{font-size:calc(15 * var(--px));line-height:calc(22 * var(--px))}.figures{display:grid;grid-template-columns:2fr 3fr;gap:12px 16px}.figure dd{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));white-space:normal}.views{display:flex}.views label{flex:1}.views span{flex:1;padding:6px 4px;text-align:center;min-block-size:44px}.views b{display:block}.pill,.button,.steps span,.check,.stepper button,.switch,.switches .link{min-block-size:44px}.pill{border-radius:var(--heists-radius, 22px)}input[type=search]{flex:1 1 calc(140 * var(--px));min-inline-size:0;max-inline-size:none;min-block-size:44px;background-position:0 6px,var(--start) 12px top 23px}.buttons{display:grid;grid-template-columns:repeat(3,1fr);inline-size:100%}.panel{padding:16px}.table table,.table thead,.table tbody{display:block}.table thead tr{display:flex;flex-wrap:wrap;gap:0 16px;border-block-end:1px solid var(--axis)}.table thead th{border:0}thead .link{min-block-size:44px}thead .sources{display:none}.table tbody tr{display:flex;flex-wrap:wrap;gap:2px 12px;padding-block:10px}.table th,.table td{padding:0}.table tbody th{order:-2;flex:1 0 calc(100% - 12px - 96 * var(--px));max-inline-size:calc(100% - 12px - 96 * var(--px))}td.loss{order:-1;inline-size:calc(96 * var(--px))}td.date,td.kind,td.method,td.evidence,td.sources{font-size:calc(12 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);text-align:start}td.sources li{max-inline-size:none}.sources summary{min-inline-size:44px;text-align:start}.figure-alone{display:none}.word{display:inline}.pill:not(.filters){display:none}.pill.filters{display:inline-flex}}@container (width < 24em){.figures{grid-template-columns:minmax(0,1fr)}.views{flex-direction:column}.views label+label{border-block-start:1px solid var(--axis);border-inline-start:0}.waffle{display:block}.key{white-space:normal}.ledger :is(table,thead,tbody,caption){display:block}.ledger tr{display:flex;flex-wrap:wrap;justify-content:end}.ledger tbody th,.ledger .cited td,.table tbody th{flex:1 0 100%;max-inline-size:none}td.loss{inline-size:100%;text-align:start}}@media(pointer:coarse){.views span,.pill,.button,.link,.switch,.check,.steps span,.stepper button,select,details>.words,details>summary,.sources summary,input[type=search]{min-block-size:44px}summary,.views span{align-content:center}input[type=search]{background-position:0 6px,var(--start) 12px top 23px}:is(.cited,.tip,td.sources) a{padding-block:14px}.slider,.slider input{block-size:44px}.slider:before{inset-block-start:21px}.panel legend{margin:0;line-height:44px}.all-none{inset-block-start:-44px}}@media(prefers-reduced-motion:no-preference){.tip:not([hidden]){animation:appear 80ms ease-out}.tip.sheet:not([hidden]){animation:rise .16s ease-out}@keyframes appear{0%{opacity:0}}@keyframes rise{0%{opacity:0;translate:0 12px}}}@media(forced-colors:active){.probe{order:1;background-color:Canvas;border-block-start-color:CanvasText;border-inline-start-color:GrayText;border-inline-end-color:Highlight}.swatch,.switch:before,select,input[type=search]{forced-color-adjust:none}.tier-1{border:1px solid var(--tier-1);background:repeating-linear-gradient(-45deg,var(--pale) 0 3px,var(--tier-1) 3px 4.5px)}.slider:before{background:CanvasText}.views :checked+span,.steps :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}.on-paper{display:none}@media print{:host{container-type:inline-size}.root{--background: #fff !important;--text: #16181d !important;--muted: #59616b !important;--grid: #e4e7ea !important;--axis: #868e98 !important;--accent: #b3122d !important;--tier-0: #8f0e24 !important;--tier-1: #dc4a5f !important;--tier-2: #b3122d !important;--tier-3: #b3122d !important;--series-5: #f6c3ca !important;--series-6: #eceef1 !important;--pale: #fdeaec !important;--dot: #3a414b !important;--px: 1px !important;background:#fff;color-scheme:light;print-color-adjust:exact}@supports (zoom: tan(atan2(1cqi,1px))){.root{inline-size:842px;zoom:tan(atan2(100cqi,842px))}}.filters,.widen,.choices,.legend,.companion,.ledger,.export,.more,.tip,.plot:has(svg)>:not(svg){display:none}.on-paper{display:block;inline-size:100%;block-size:auto}.figures{flex-wrap:nowrap;column-gap:40px}.trend,.incidents,.said,.said>div:last-child{display:block}.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.chart,tr,.note{break-inside:avoid}.table{margin-block-start:40px}.table .title,thead,.sources-panel .words{break-after:avoid}thead .link{display:contents}.table table{font-size:13px;line-height:17px}.table th,.table td{padding-block:5px}td.evidence{white-space:nowrap}.sources-panel .words:before{display:none}.sources-panel a{text-decoration:none}.sources-panel ol{columns:3;column-gap:24px;font-size:10px;line-height:12px}.sources-panel li{padding-block:2px}.sources-panel .address{display:inline;margin-inline-start:4px}}';var O={en:`The interactive figure is not shown, because the rules of this page forbid its program.
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
전 세계 도난액 중 북한의 비중. 필터 중 연도만 적용된다.
전 세계 플랫폼 도난액 중 북한의 비중. 필터 중 연도만 적용된다.
전 세계 거래소 도난액 중 북한의 비중. 필터 중 연도만 적용된다.
전 세계 플랫폼과 개인 지갑 도난액 중 북한의 비중. 필터 중 연도만 적용된다.
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
:  자금의  상당
유엔 패널이 인용한 한 국가 주장: 무기 자금의 가 불법 사이버 수단에서 나온다
이 발언 주체들은 무기 자금에 관한 주장 없음
이 데이터에 무기 자금에 관한 주장 없음
무기 자금에 관한 주장들
공개된 주장, 오래된 순. 가리키는 프로그램이 서로 달라 추세로 이을 수 없다. 필터는 적용되지 않고 발언 주체 선택만 적용된다.
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
피해가 가장 컸던 때는 , 
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
필터는 적용되지 않고 발언 주체 선택만 적용된다.
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
막대 하나가 한 해, 금액은 유엔 목록 기재액. 빨간색은 패널 보고서가 따로 언급한 것. 필터는 적용되지 않는다.
막대: 이 데이터의 행. 점: 발표치. 필터는 적용되지 않는다.
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
문장
현재 선택 링크
현재 선택, “” 속성값
실시간: 스크립트 업데이트 반영
고정: 이 버전의 스크립트만
예상과 다른 셀 개:
제외된 행 개:
제외된 행 개, 그 밖에도 예상과 다른 내용:
그 밖에 개
.
사용자 파일
이 페이지의 자체 데이터
 데이터
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
독립 연구자의 지목이나 잠정적 발언
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
世界の盗難額に占める北朝鮮の割合。年以外のフィルターは効かない。
世界のプラットフォームからの盗難額に占める北朝鮮の割合。年以外のフィルターは効かない。
世界の取引所からの盗難額に占める北朝鮮の割合。年以外のフィルターは効かない。
世界のプラットフォームと個人ウォレットからの盗難額に占める北朝鮮の割合。年以外のフィルターは効かない。
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
：の資金の相当
国連パネルが引用したある国の主張：兵器資金のは不正なサイバー手段から
これらの発言者に兵器資金についての主張なし
このデータに兵器資金についての主張なし
兵器資金について言われてきたこと
公表された主張、古い順。対象の計画が異なり、推移としてはつなげない。フィルターは効かず、発言者の選択だけを反映する。
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
被害が最大なのは：
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
フィルターは効かず、発言者の選択だけを反映する。
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
棒1本が1年、金額は国連の一覧の記載額。赤はパネルの報告書が個別に挙げたもの。フィルターは効かない。
棒：このデータの行。点：公表値。フィルターは効かない。
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
文章
この選択へのリンク
この選択、属性「」用
自動更新：スクリプトの更新に追従
固定：この版のスクリプトのみ
想定外のセル個：
行を除外：
行を除外、ほかにも想定外あり：
ほか件
。
手元のファイル
このページ独自のデータ
のデータ
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
独立系研究者の指摘または暫定的な発言
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
朝鲜占全球盗窃的比重。筛选条件中仅年份对其有效。
朝鲜占全球平台盗窃的比重。筛选条件中仅年份对其有效。
朝鲜占全球交易所盗窃的比重。筛选条件中仅年份对其有效。
朝鲜占全球平台和个人钱包盗窃的比重。筛选条件中仅年份对其有效。
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
占资金的，称
联合国专家小组引述一国称：武器资金的来自非法网络手段
这些发言方未谈及武器资金
本数据中没有关于武器资金的说法
关于武器资金的各种说法
已公布的说法，由旧到新。所指计划不同，不能连成趋势。筛选对其无效，只随发言方的选择而变。
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
损失最大：
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
筛选对其无效，只随发言方的选择而变。
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
一年一条，按联合国清单所列金额；红色为其报告单独列出者。筛选对其无效。
条形：此处各行。点：公布值。筛选对其无效。
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
句子
当前选择的链接
当前选择，用于属性“”
实时：随脚本更新
固定：仅限此版脚本
个单元格与预期不符：
行被略去：
行被略去，另有与预期不符之处：
另有项
。
你的文件
本页自有数据
来自的数据
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
独立研究者或试探性表态
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
，查阅`,ar:`لا يُعرض الرسم التفاعلي لأن قواعد أمان هذه الصفحة لا تسمح بتشغيله.
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
حصة كوريا الشمالية من السرقات عالميًا. لا يؤثر فيها من خيارات التصفية سوى الأعوام.
حصة كوريا الشمالية من سرقات المنصات عالميًا. لا يؤثر فيها من خيارات التصفية سوى الأعوام.
حصة كوريا الشمالية من سرقات منصات التداول عالميًا. لا يؤثر فيها من خيارات التصفية سوى الأعوام.
حصة كوريا الشمالية من سرقات المنصات والمحافظ الشخصية عالميًا. لا يؤثر فيها من خيارات التصفية سوى الأعوام.
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
 من تمويل ، وفق 
 من تمويل الأسلحة مصدرها وسائل سيبرانية غير مشروعة، وفق دولة ينقل عنها الفريق الأممي
لا تصريح لهؤلاء المتحدثين عن تمويل الأسلحة
لا تصريحات عن تمويل الأسلحة في هذه البيانات
ما قيل عن تمويل الأسلحة
تصريحات منشورة، الأقدم أولًا. تعني برامج مختلفة ولا تصلح لرسم اتجاه. لا تؤثر فيها التصفية، بل اختيار المتحدثين فقط.
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
 العام الأعلى خسائر: 
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
لا تؤثر فيها التصفية، بل اختيار المتحدثين فقط.
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
عمود لكل عام، بمبالغ القائمة الأممية؛ وبالأحمر ما يذكره تقريرها على حدة. لا تؤثر فيها التصفية.
الأعمدة: الصفوف هنا. النقاط: ما نُشر. لا تؤثر فيها التصفية.
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
جملة
رابط هذا الاختيار
هذا الاختيار، للسمة «»
متجدد: يتبع تحديثات البرنامج
مثبّت: هذه النسخة من البرنامج فقط
خلايا على غير المتوقع ():
صفوف مستبعدة ():
صفوف مستبعدة ()، وأمور أخرى على غير المتوقع:
و غيرها
.
ملفك
بيانات هذه الصفحة نفسها
بيانات من 
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
باحثين مستقلين أو تعليق غير جازم
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
، اطُّلع عليه في `};var dn={ar:["zero","one","two","few","many","other"],ko:["other"],ja:["other"],zh:["other"]},q=Array.from({length:12},(o,n)=>new Date(Date.UTC(2022,n,22)));function G(o){let n=K(o);if(n==="en")return"";let t=D(n),e=new Intl.Locale(n,{numberingSystem:"latn",calendar:"gregory"});return`${[`${e.baseName}`,t==="ar"?"rtl":"ltr",...fn(e),...bn(e),gn(e,t)].join(`
`)}

${t==="en"?"":O[t]}`}function J(o,n){let[t,e,i]=O[D(K(o))].split(`
`,3);return{csp:t,wasm:e}[n]??i}function K(o){let n=[];for(let t=o;t;t=t.parentElement??t.getRootNode().host)n.push(t.getAttribute("lang"));return[...n,...navigator.languages??[]].find(t=>t&&O[D(t)])??"en"}function D(o){try{return new Intl.Locale(o).language}catch{return""}}function fn(o){let n=i=>new Intl.NumberFormat(o).formatToParts(i),t=(i,c)=>i.find(d=>d.type===c)?.value??"",e=t(n(1234),"group")?4:5;return[t(n(1.5),"decimal"),t(n(12345),"group"),"#".repeat(e)]}function bn(o){let n=(w,k)=>new Intl.DateTimeFormat(o,{timeZone:"UTC",...w}).formatToParts(k),t={day:"",month:"",year:""},e=w=>n(w,q[10]).map(k=>t[k.type]??k.value).join("").replace("月",""),i=w=>/^\d+$/.test(w)?`${w}月`:w,c=w=>q.map(k=>i(n(w,k).find(X=>X.type==="month").value)),[d,f]=[{day:"numeric"},{year:"numeric"}],m={month:"long",...f},$={month:"short",...f};return[e({...d,...m}),e(m),e({...d,...$}),e($),e({...d,month:"short"}),...c({...d,...m}),...c({...d,...$})]}function gn(o,n){let t=dn[n]??["one","other"],e=new Intl.PluralRules(o),i=c=>t.indexOf(e.select(c));return Array.from({length:200},(c,d)=>i(d)<0?t.length-1:i(d)).join("")}var T="dprk-heists",xn=["view","charts","years","targets","methods","actors","countries","evidence","min-usd","disputed","text","estimator","edition","amounts","measure","stack","by","controls","theme","lang","heading-level","src","state","permalink","loading"],U=class extends(globalThis.HTMLElement??Object){static observedAttributes=xn;static version="0.1.0";static script=globalThis.document?.currentScript;#n=null;#t=new j;#u=!1;#r=!1;#o=null;#s=null;#p=[];constructor(){super();let n=hn();this.attachShadow({mode:"open"}).adoptedStyleSheets=[n],this.#l();for(let t of["filter","options"]){if(!Object.hasOwn(this,t))continue;let e=this[t];delete this[t],this[t]=e}}connectedCallback(){this.#r||(this.#u||this.getAttribute("loading")==="eager"?this.#c():this.#o??=vn(this,()=>this.#c()))}disconnectedCallback(){queueMicrotask(()=>this.isConnected||this.#x())}attributeChangedCallback(n){n==="loading"&&this.getAttribute(n)==="eager"&&this.#i(),this.#n?.attribute(n)}get ready(){return this.#i(),this.#t.ready}get filter(){return this.#e("filter").filter}set filter(n){this.#d("filter",n)}get options(){return this.#e("options").options}set options(n){this.#d("options",n)}async settled(){return(await this.#a()).settled()}summary(){return this.#e("summary()").summary()}incidents(){return this.#e("incidents()").incidents()}async load(n){return(await this.#a()).load(n)}save(){return this.#e("save()").save()}restore(n){this.#e("restore()").restore(n)}async export(n){return await this.ready,(await this.#a()).export(`${n}`)}reset(){this.#e("reset()").reset()}#a(){return this.#i(),this.#t.started}#e(n){if(this.#i(),this.#n)return this.#n;throw new DOMException(`<${T}> has not started: await its ready before ${n}`,"InvalidStateError")}#d(n,t){this.#n?this.#n[n]=t:this.#p.push([n,t])}#i(){this.#u=!0,this.isConnected&&this.#c()}async#c(){if(this.#r)return;this.#r=!0,this.#f();let n=this.#t;try{await mn(),n===this.#t&&this.#b()}catch(t){n===this.#t&&this.#g(t)}}#b(){this.shadowRoot.replaceChildren(),this.#n=new z(this,this.shadowRoot,G);for(let[n,t]of this.#p.splice(0))try{this.#n[n]=t}catch(e){reportError(e)}this.#n.attribute("permalink"),this.#s=wn(()=>this.#n?.attribute("lang"),()=>this.#n?.look()),this.#t.start(this.#n)}#g(n){let t=yn(n);this.#l(J(this,t.code)),console.error(`<${T}>`,t.message),this.#t.fail(Object.assign(new Error(t.message,{cause:n}),{code:t.code})),this.dispatchEvent(new CustomEvent("heists-error",{detail:t,bubbles:!0,composed:!0}))}#x(){this.#f(),this.#r&&(this.#r=!1,this.#t=new j,this.#s?.(),this.#n?.free(),this.#s=this.#n=null,this.#l())}#f(){this.#o?.(),this.#o=null}#l(n){let t=document.createElement("p");t.className="status",t.setAttribute("role","status"),this.shadowRoot.replaceChildren(t,document.createElement("slot")),n&&(t.textContent=n)}},j=class{constructor(){this.started=new Promise((n,t)=>Object.assign(this,{start:n,fail:t})),this.ready=this.started.then(n=>n.ready());for(let n of[this.started,this.ready])n.catch(()=>{})}},M=null,Y=null;function hn(){if(M)return M;let o=new CSSStyleSheet;return o.replaceSync(H),M=o}function mn(){return Y??=L().then(o=>V({module:o})).catch(o=>{throw Y=null,o})}function vn(o,n){let t=new IntersectionObserver(e=>e.some(i=>i.isIntersecting)&&n(),{rootMargin:"400px"});return t.observe(o),addEventListener("beforeprint",n),()=>{t.disconnect(),removeEventListener("beforeprint",n)}}function wn(o,n){let t=[new MutationObserver(o),new MutationObserver(n)];t[0].observe(document.documentElement,{attributes:!0,attributeFilter:["lang"],subtree:!0});for(let e of[document.documentElement,document.body??document.documentElement])t[1].observe(e,{attributes:!0});return()=>t.forEach(e=>e.disconnect())}function yn(o){let n=String(o?.message??o);return typeof o?.code=="string"?{code:o.code,message:n}:globalThis.WebAssembly?/content security policy|\bcsp\b|unsafe-eval/i.test(n)?{code:"csp",message:`the page's Content-Security-Policy must allow script-src 'wasm-unsafe-eval': ${n}`}:{code:"wasm",message:n}:{code:"wasm",message:"this browser has WebAssembly switched off"}}var R=globalThis.customElements?.get(T);R&&R.version!=="0.1.0"&&console.warn(`<${T}>: version ${R.version} is on this page already, 0.1.0 is not used`);R||globalThis.customElements?.define(T,U);export{U as DprkHeists};
