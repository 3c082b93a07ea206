//! North Korea's cryptocurrency thefts: one widget, every figure traced.
//!
//! ```text
//!  data/*.csv, a newsroom's file        reader's click, key, host page
//!       │                                        │  web/
//!       ▼                                        ▼
//!    dataset ───► world ───► summary ◄──────── filter
//!                               │
//!                    charts ────┴──── describe
//!                       │                 │
//!                     marks ──────────────┤
//!                  ┌────┴─────┐           │
//!                paint     hit test       │
//!               ┌──┴──┐       │           │
//!            canvas export  web/ page ◄───┘
//! ```
//!
//! The modules stand in the order of that flow: each uses those above it, none one below it.

pub mod words;

pub mod letters;

pub mod keys;

pub mod incident;

pub mod order;

pub mod estimate;

pub mod dataset;

pub mod filter;

pub mod world;

pub mod counts;

pub mod ledger;

pub mod statements;

pub mod summary;

pub mod marks;

pub mod widths;

pub mod locale;

pub mod claimed;

pub mod story;

pub mod charts;

pub mod stops;

pub mod describe;

pub mod saved;

pub mod poster;

pub mod paint;

pub mod export;

pub mod changes;

#[cfg(target_arch = "wasm32")]
pub mod web;
