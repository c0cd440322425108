//! Credentials of environment variables.

use crate::runtime::{CredentialFromEnv, Secret};

#[derive(Debug, Clone)]
pub enum Credential {
    Basic { user: String, password: Secret },
    Key(Secret),
    KeyAndToken { key: Secret, token: Secret },
}

credentials! { Credential {
    Basic { user, password } = [user: "API_BASIC_USER", password: "API_BASIC_PASSWORD"] => {
        "basic": basic(user, password),
    },
    Key(key) = [key: "API_KEY"] => {
        "key": secret_header("x-key", key),
    },
    KeyAndToken { key, token } = [key: "API_KEY", token: "API_TOKEN"] => {
        "key": secret_header("x-key", key),
        "token": bearer(token),
    },
} }

/// The credential of variables, with its secrets.
fn made(variables: &[(&str, &str)]) -> String {
    let read = |name: &str| {
        let found = variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    };
    match Credential::from_variables(read) {
        Ok(Credential::Basic { user, password }) => format!("{user}:{}", password.expose()),
        Ok(Credential::Key(key)) => key.expose().to_owned(),
        Ok(Credential::KeyAndToken { key, token }) => {
            format!("{} and {}", key.expose(), token.expose())
        }
        Err(error) => error.to_string(),
    }
}

#[test]
fn the_credential_with_the_most_variables_is_made() {
    let (key, token) = (("API_KEY", "k"), ("API_TOKEN", "t"));
    let basic = [("API_BASIC_USER", "u"), ("API_BASIC_PASSWORD", "p")];
    assert_eq!(made(&[key]), "k");
    assert_eq!(made(&[key, token]), "k and t");
    assert_eq!(made(&basic), "u:p");
    assert_eq!(made(&[basic[0], key]), "k");
}

#[test]
fn missing_variables_are_named() {
    let missing = "no credential in the environment: set API_BASIC_USER and API_BASIC_PASSWORD, or API_KEY, or API_KEY and API_TOKEN";
    for variables in [&[][..], &[("API_KEY", "")], &[("API_TOKEN", "t")]] {
        assert_eq!(made(variables), missing);
    }
    // Nobody has set these.
    assert_eq!(Credential::from_env().unwrap_err().to_string(), missing);
}
