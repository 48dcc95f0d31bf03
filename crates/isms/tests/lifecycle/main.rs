//! Lifecycles: the proofs of every machine, and what each guard and effect does.

#![cfg(test)]

mod acceptance;
mod audit;
mod certification;
mod documents;
mod fixture;
mod history;
mod incident;
mod nonconformity;
mod objective;
mod proofs;
mod random;
mod risk;
mod tables;
